import * as mergedFeeds from '../../feed/several-addresses.js';
import { handOver } from './hand-over.js';

handOver(mergedFeeds);
