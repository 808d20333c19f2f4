// @ts-check
/** `<news-list>`: dates, marks, links, where stories open, several feeds. */
import { element, lines, words } from './section.js';
import { shared } from './shared.js';

/** @type {readonly import('./section.js').Section[]} */
export const newsListMore = [
  {
    id: 'list-dates',
    group: 'news-list',
    title: words('Dates', '日期', '日期'),
    note: words(
      'Long, short, relative or none, in the reader’s language and the exhibition’s time zone. The last one is in New York’s.',
      '长、短、相对或不显示，用读者的语言和展会的时区。最后一个用纽约时区。',
      '長、短、相對或不顯示，用讀者的語言和展會的時區。最後一個用紐約時區。',
    ),
    html: lines(
      ...['date-format="long"', 'date-format="short"', 'date-format="relative"', 'date-format="none"'].map(
        (format) => element('news-list', `src="%LIVE%" ${format} limit="2" show="date" paging="none"`),
      ),
      element('news-list', 'src="%LIVE%" time-zone="America/New_York" limit="2" show="date" paging="none"'),
    ),
    box: 'beside',
  },
  {
    id: 'list-new',
    group: 'news-list',
    title: words('New stories are marked', '标出新消息', '標出新消息'),
    note: words('For ten days after they came out.', '发布后十天内标“最新”。', '發布後十天內標「最新」。'),
    html: element('news-list', 'src="%LIVE%" new-days="10" limit="4" show="date category"'),
  },
  {
    id: 'list-excerpts',
    group: 'news-list',
    title: words('Length of summaries', '摘要长度', '摘要長度'),
    note: words(
      'One line, or none. Three is the default.',
      '一行，或不显示；默认三行。',
      '一行，或不顯示；預設三行。',
    ),
    html: lines(
      element('news-list', 'excerpt-lines="1" limit="2" paging="none"'),
      element('news-list', 'excerpt-lines="0" limit="2" paging="none"'),
    ),
    box: 'beside',
  },
  {
    id: 'list-fallback-image',
    group: 'news-list',
    title: words('A picture for stories without one', '没有图片时的替代图', '沒有圖片時的替代圖'),
    note: words('Also where a picture cannot be had.', '图片加载失败时也用它。', '圖片載入失敗時也用它。'),
    html: element(
      'news-list',
      'layout="cards" category="exhibition" limit="3" show="image date" fallback-image="%ORGANISER%/feed/images/lattice.svg"',
    ),
  },
  {
    id: 'list-inline',
    group: 'news-list',
    title: words('Stories open in place', '就地打开文章', '就地打開文章'),
    note: words(
      'The story takes the place of the list, the address keeps it, and “back” returns to where the reader was.',
      '文章在列表的位置打开，网址会记住它；返回时回到原处。',
      '文章在列表的位置打開，網址會記住它；返回時回到原處。',
    ),
    html: element('news-list', 'open="inline" limit="3" show="image date"'),
  },
  {
    id: 'list-article-url',
    group: 'news-list',
    title: words('Stories open on a page of yours', '在您自己的页面打开', '在您自己的頁面打開'),
    note: words(
      'Each link leads to your own address with the story’s id in it. Here it is this page, a few sections on.',
      '链接指向您自己的网址，其中含文章编号。这里就是本页，往下几节。',
      '連結指向您自己的網址，其中含文章編號。這裡就是本頁，往下幾節。',
    ),
    html: element('news-list', 'article-url="%SELF%&amp;story={id}#article-query" limit="3" show="date"'),
  },
  {
    id: 'list-refresh',
    group: 'news-list',
    title: words('News that comes while you read', '边读边更新', '邊讀邊更新'),
    note: words(
      'A story arrives every half minute. The list says so, and moves nothing until the reader asks for it.',
      '每半分钟来一条。列表只提示，读者点了才加进来，正在读的不会挪动。',
      '每半分鐘來一則。列表只提示，讀者點了才加進來，正在讀的不會挪動。',
    ),
    html: element('news-list', 'src="%LIVE%" refresh="10" date-format="relative" limit="4" show="date"'),
  },
  {
    id: 'list-several',
    group: 'news-list',
    title: words('Several feeds as one', '几个数据源合成一个', '幾個資料來源合成一個'),
    note: words(
      'Addresses with a space between them: merged by date, each story once.',
      '几个地址用空格隔开：按日期合并，每条只出现一次。',
      '幾個網址用空格隔開：按日期合併，每則只出現一次。',
    ),
    html: element('news-list', 'src="%FEED% %LIVE%" limit="3" show="date source"'),
  },
  {
    id: 'list-slots',
    group: 'news-list',
    title: words('Words of your own', '自己的文字', '自己的文字'),
    note: words(
      'Slots above and below the list, and in the place of the sentences that say that there is nothing, or why.',
      '列表上下可插入自己的内容，“没有内容”和“出错”的提示也可替换。',
      '列表上下可插入自己的內容，「沒有內容」和「出錯」的提示也可替換。',
    ),
    html: element(
      'news-list',
      'limit="2" show="date" paging="none"',
      `<h3 slot="heading">%HEADING%</h3>
<p slot="footer"><a href="%NEWS_PAGE%">%ALL%</a></p>
<p slot="empty">%EMPTY%</p>
<p slot="error">%ERROR%</p>`,
    ),
    words: {
      HEADING: words('From the hall', '展馆快讯', '展館快訊'),
      ALL: words('All the news', '全部新闻', '全部新聞'),
      EMPTY: words('Quiet today.', '今天没有消息。', '今天沒有消息。'),
      ERROR: words('The news is on its way.', '新闻马上就来。', '新聞馬上就來。'),
    },
  },
  {
    id: 'list-events',
    group: 'news-list',
    title: words('For your own script', '供您的脚本使用', '供您的腳本使用'),
    note: words(
      'The elements say what happens. The kit itself counts nobody and sends nothing.',
      '元素会报告发生了什么。组件本身不统计、不发送任何东西。',
      '元素會回報發生了什麼。元件本身不統計、不傳送任何東西。',
    ),
    html: `${element('news-list', 'layout="headlines" limit="3" paging="none" class="watched"')}
<output class="said">%SAID%</output>`,
    words: { SAID: words('Choose a story', '请点一条', '請點一則') },
    css: `.said {
  display: block;
  margin-top: 1em;
  font-size: 0.875em;
}`,
    script: `document.querySelector('.watched').addEventListener('fairwire-select', (event) => {
  event.preventDefault(); // the story is not opened
  document.querySelector('.said').textContent = 'fairwire-select: ' + event.detail.item.id;
});`,
  },
  shared('news-list', 'limit="2" show="date source"'),
];
