import * as renderer from '../../elements/news-article/news-article.renderer.js';
import { handOver } from './hand-over.js';

handOver(renderer);
