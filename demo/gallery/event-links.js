// @ts-check
/** `<event-links>`, and `<news-feed>`, which holds the others. */
import { shared } from './shared.js';
import { element, lines, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const eventLinks = [
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
