/** The file that webmasters load: every element, registered. */
import './embed/probe.js';
import './embed/module-url.js';
import './embed/start.js';
import './define/index.js';
