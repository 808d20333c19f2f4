import * as renderer from '../../elements/partner-footer/partner-footer.renderer.js';
import { handOver } from './hand-over.js';

handOver(renderer);
