import * as decode from '../../feed/decode.js';
import { handOver } from './hand-over.js';

handOver(decode);
