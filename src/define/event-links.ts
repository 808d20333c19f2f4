import { EventLinks } from '../elements/event-links/event-links.js';
import { define } from './define.js';

define('event-links', EventLinks);

declare global {
  interface HTMLElementTagNameMap {
    'event-links': EventLinks;
  }
}
