/** The file that webmasters load: every element, registered. */
import './embed/module-url.js';
import './define/index.js';
