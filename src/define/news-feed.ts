import { attachContextRoot } from '../context/feed-context.js';
import { NewsFeed } from '../elements/news-feed/news-feed.js';
import { define } from './define.js';

attachContextRoot(document.documentElement);
define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
