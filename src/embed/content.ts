/** The part that articles load: see docs/adr/0007. */
import * as content from '../content/content-fragment.js';
import { partEvent } from './load-part.js';

document.currentScript?.dispatchEvent(new CustomEvent(partEvent, { detail: content }));
