import { NewsFeed } from '../elements/news-feed/news-feed.js';
import { define } from './define.js';

define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
