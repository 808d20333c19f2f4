import * as qrCodes from '../../share/qr-code.js';
import { handOver } from './hand-over.js';

handOver(qrCodes);
