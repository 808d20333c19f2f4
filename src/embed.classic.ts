/**
 * The same kit as a classic script, for editors that drop `type="module"`. It also mounts elements where an editor
 * drops unknown tags: `<div data-fairwire="news-list" data-src="…">`, and `<script … data-mount="news-list" data-src="…">`,
 * which puts the element after itself.
 */
import './embed/probe.js';
import './embed/script-url.js';
import './embed/start.js';
import './define/index.js';
import { mountAll, mountScript } from './define/mount.js';

mountScript(document.currentScript);
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => mountAll(document));
else mountAll(document);
