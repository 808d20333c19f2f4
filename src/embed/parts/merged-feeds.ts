import * as mergedFeeds from '../../feed/merged-source.js';
import { handOver } from './hand-over.js';

handOver(mergedFeeds);
