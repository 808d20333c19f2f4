/** The file that webmasters load: every element, registered. */
import { setBaseUrl } from './embed/base-url.js';
import './define/index.js';

setBaseUrl(import.meta.url);
