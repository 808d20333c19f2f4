// @ts-check
import { day, escaped } from './format.js';

/** A row as text. @param {import('../../feed.js').FeedItem} item */
export const rowHtml = ({ url, title, summary, image, date_published: date }) =>
  `<li class="item"><div class="image"><img alt="" src="${escaped(image)}" loading="lazy" decoding="async"></div>` +
  `<h3 class="title"><a class="link" href="${escaped(url)}">${escaped(title)}</a></h3>` +
  `<p class="summary">${escaped(summary)}</p>` +
  `<p class="meta"><time datetime="${date}">${day(date)}</time></p></li>`;
