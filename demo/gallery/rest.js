// @ts-check
/** `<news-article>`, `<partner-footer>`, `<event-links>` and `<news-feed>`. */
import { shared } from './news-list.more.js';
import { element, lines, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const rest = [
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
  {
    id: 'partners',
    group: 'partner-footer',
    title: words('Partners', '合作单位', '合作單位'),
    note: words(
      'Groups in the organiser’s order, logos in boxes of one size, names where there is none; the site’s links, the copyright line.',
      '按主办方的顺序分组，标志大小一致，没有标志的显示名称；另有站点链接和版权行。',
      '按主辦方的順序分組，標誌大小一致，沒有標誌的顯示名稱；另有站點連結和版權行。',
    ),
    html: element('partner-footer'),
  },
  {
    id: 'partners-collapse',
    group: 'partner-footer',
    title: words('Folded on a small screen', '小屏幕上收起', '小螢幕上收起'),
    note: words(
      'On a screen narrower than 40em the groups after the first wait behind a button.',
      '屏幕窄于 40em 时，第一组之后的收在按钮后面。',
      '螢幕窄於 40em 時，第一組之後的收在按鈕後面。',
    ),
    html: element('partner-footer', 'collapse show="groups"'),
  },
  {
    id: 'partners-names',
    group: 'partner-footer',
    title: words('Names alone, of some groups', '只列名称，只列几组', '只列名稱，只列幾組'),
    note: words('Two groups, without logos.', '两组，不带标志。', '兩組，不帶標誌。'),
    html: element('partner-footer', 'groups="hosts supporters" logos="hide" show="groups"'),
  },
  {
    id: 'partners-line',
    group: 'partner-footer',
    title: words('The last line of a page', '页面的最后一行', '頁面的最後一行'),
    note: words(
      'The organiser’s links, copyright and registration number, without partners. The number is printed only when asked for.',
      '主办方的链接、版权和备案号，不带合作单位。备案号只在要求时显示。',
      '主辦方的連結、版權和備案號，不帶合作單位。備案號只在要求時顯示。',
    ),
    html: element('partner-footer', 'show="links copyright icp"'),
  },
  shared('partner-footer', 'groups="co-organisers" show="groups copyright"'),
  {
    id: 'events',
    group: 'event-links',
    title: words('Events', '同期活动', '同期活動'),
    note: words(
      'On now, today, to come, postponed, cancelled, moved to another day. Those to come go into a calendar: a file, Google or Outlook.',
      '进行中、今天、将至、延期、取消、改期。将举行的可加入日历：文件、Google 或 Outlook。',
      '進行中、今天、將至、延期、取消、改期。將舉行的可加入行事曆：檔案、Google 或 Outlook。',
    ),
    html: element('event-links', 'src="%LIVE%"', '<a href="%EVENTS_PAGE%">%EVENTS%</a>'),
  },
  {
    id: 'events-cards',
    group: 'event-links',
    title: words('Event cards', '活动卡片', '活動卡片'),
    note: words('With pictures, and without the calendar.', '带图片，不带日历。', '帶圖片，不帶行事曆。'),
    html: element('event-links', 'src="%LIVE%" layout="cards" calendar="none"'),
  },
  {
    id: 'events-bar',
    group: 'event-links',
    title: words('A strip of events', '活动条', '活動條'),
    note: words(
      'Names and dates, for the top or the foot of a page.',
      '只有名称和日期，放在页首或页尾。',
      '只有名稱和日期，放在頁首或頁尾。',
    ),
    html: element('event-links', 'src="%LIVE%" layout="bar"'),
  },
  {
    id: 'events-exhibition',
    group: 'event-links',
    title: words('The exhibition itself', '展会本身', '展會本身'),
    note: words(
      'Alone; “both” shows it before its events.',
      '单独显示；写 both 则排在各项活动之前。',
      '單獨顯示；寫 both 則排在各項活動之前。',
    ),
    html: lines(
      element('event-links', 'src="%LIVE%" scope="exhibition" calendar="ics"'),
      element('event-links', 'src="%LIVE%" scope="both" layout="bar"'),
    ),
  },
  {
    id: 'events-past',
    group: 'event-links',
    title: words('Events that are over', '已结束的活动', '已結束的活動'),
    note: words(
      'The sample’s events were years ago: shown as such, or left out until there is one to come.',
      '示例活动早已结束：注明已结束，或者不显示，等有新的再说。',
      '範例活動早已結束：註明已結束，或者不顯示，等有新的再說。',
    ),
    html: lines(
      element('event-links', 'past="show" layout="bar"'),
      element('event-links', 'past="hide" class="nothing"', ''),
    ),
  },
  shared('event-links', 'src="%LIVE%" scope="exhibition"'),
  {
    id: 'feed',
    group: 'news-feed',
    title: words('List and story together', '列表与文章联动', '列表與文章聯動'),
    note: words(
      'The feed is named once, for all that is inside. A story chosen in the list opens beside it.',
      '地址只写一次，里面的都用它。在列表里点一条，旁边就打开。',
      '網址只寫一次，裡面的都用它。在列表裡點一則，旁邊就打開。',
    ),
    html: `<news-feed src="%FEED%" cache="600" refresh="300" timeout="20">
  <div class="pair">
    <news-list limit="4" show="date category">
      <a href="%NEWS_PAGE%">%NEWS%</a>
    </news-list>
    <news-article item-from="hash" heading-level="3" show="meta lead image">
      <p>%CHOOSE%</p>
    </news-article>
  </div>
</news-feed>`,
    words: { CHOOSE: words('Choose a story.', '请选一条新闻。', '請選一則新聞。') },
    css: `.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  gap: 1.5em 2.5em;
}`,
  },
];
