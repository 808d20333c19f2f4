/** The file that webmasters load: every element, registered. */
import './define/index.js';
