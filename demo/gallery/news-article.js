// @ts-check
/** `<news-article>`. */
import { shared } from './shared.js';
import { element, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const newsArticle = [
  {
    id: 'article',
    group: 'news-article',
    title: words('A story', '文章', '文章'),
    note: words(
      'All of it: trail, languages, lead, size of the text, sharing, gallery, where it comes from, related stories, the story before and after.',
      '完整的一篇：路径、语言、导语、字号、分享、图集、出处、相关文章、上一篇和下一篇。',
      '完整的一篇：路徑、語言、導語、字級、分享、圖集、出處、相關文章、上一篇和下一篇。',
    ),
    html: element('news-article', 'item="2015-08-wheel-rims" heading-level="3"'),
  },
  {
    id: 'article-small',
    group: 'news-article',
    title: words('Only some of it', '只显示一部分', '只顯示一部分'),
    note: words(
      'The title and the text are always there; what stands around them is yours to choose.',
      '标题和正文总在，其余由您选择。',
      '標題和正文總在，其餘由您選擇。',
    ),
    html: element('news-article', 'item="2015-08-loading-lifts" heading-level="3" show="meta"'),
  },
  {
    id: 'article-size',
    group: 'news-article',
    title: words('Size of the text, and print', '字号与打印', '字級與列印'),
    note: words(
      'Large to begin with; what a reader chooses counts for all stories, and is remembered. Wide tables scroll in their own box.',
      '起始为大字；读者的选择对所有文章有效，并会记住。宽表格在自己的框里滚动。',
      '起始為大字；讀者的選擇對所有文章有效，並會記住。寬表格在自己的框裡捲動。',
    ),
    html: element(
      'news-article',
      'item="2015-05-thickness-gauges" heading-level="3" font-size="large" show="font-size print"',
    ),
  },
  {
    id: 'article-query',
    group: 'news-article',
    title: words('The story that the address names', '网址里指定的文章', '網址裡指定的文章'),
    note: words(
      'It reads its id from ?story= and shows the fallback until there is one. Earlier and later stories load the page anew.',
      '编号取自网址中的 ?story=；没有时显示后备内容。上一篇、下一篇会重新载入页面。',
      '編號取自網址中的 ?story=；沒有時顯示後備內容。上一篇、下一篇會重新載入頁面。',
    ),
    html: element(
      'news-article',
      'item-from="query:story" heading-level="3" show="meta lead navigation"',
      '<a href="%SELF%&amp;story=2015-09-programme#article-query">%OPEN%</a>',
    ),
    words: { OPEN: words('Open a story', '打开一篇文章', '打開一篇文章') },
    state: 'idle',
  },
  {
    id: 'article-search-engines',
    group: 'news-article',
    title: words('Described to search engines', '给搜索引擎的说明', '給搜尋引擎的說明'),
    note: words(
      'As JSON-LD in the page’s head; only where you ask for it.',
      '以 JSON-LD 写入页面的 head，只在您要求时才写。',
      '以 JSON-LD 寫入頁面的 head，只在您要求時才寫。',
    ),
    html: element('news-article', 'item="2015-08-loading-lifts" heading-level="3" show="source" json-ld'),
  },
  shared('news-article', 'item="2015-09-visitor-guide" show="meta source"'),
];
