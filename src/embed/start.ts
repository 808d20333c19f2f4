/**
 * Imported before anything is registered: reading the file and drawing what is on the page already are two tasks, so that
 * a tap between them is answered. A page without timers gets its elements all the same.
 */
import { FeedHost } from '../elements/base/feed-host.js';
import { nextTask } from '../feed/in-steps.js';

const begin = (): void => void (FeedHost.start = undefined);
FeedHost.start = nextTask().then(begin, begin);
