import { NewsArticle } from '../elements/news-article/news-article.js';
import { define } from './define.js';

define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
