/** The part that articles load: docs/adr/0007. */
import * as view from '../elements/news-article/story-view.js';
import { partEvent } from './part-event.js';

document.currentScript?.dispatchEvent(new CustomEvent(partEvent, { detail: view }));
