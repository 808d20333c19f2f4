import * as renderer from '../../elements/news-list/news-list.renderer.js';
import { handOver } from './hand-over.js';

handOver(renderer);
