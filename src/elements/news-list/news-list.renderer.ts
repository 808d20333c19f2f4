/** What a list needs only for some of its attributes: docs/adr/0007. */
import { tickerStyles } from './ticker.styles.js';
import { toolStyles } from './tools.styles.js';

export { ListView } from './list-view.js';
export const styles = [toolStyles, tickerStyles];
