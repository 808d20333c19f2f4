/** Registers every element under its own name. */
import './news-feed.js';
import './news-list.js';
import './news-article.js';
import './partner-footer.js';
import './event-links.js';
