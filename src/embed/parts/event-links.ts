import * as renderer from '../../elements/event-links/event-links.renderer.js';
import { handOver } from './hand-over.js';

handOver(renderer);
