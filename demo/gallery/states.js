// @ts-check
/** What an element shows besides its content; text from right to left. */
import { element, lines, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const states = [
  {
    id: 'loading',
    group: 'states',
    title: words('On its way', '加载中', '載入中'),
    note: words(
      'Shapes where the stories will be, so that nothing moves when they come. This feed never comes; the first row keeps the fallback link.',
      '灰块占好位置，内容来了页面不会跳。这个地址永远不答，第一行保留后备链接。',
      '灰塊占好位置，內容來了頁面不會跳。這個網址永遠不答，第一列保留後備連結。',
    ),
    html: lines(
      element('news-list', 'src="%ORGANISER%/feed/never.json" timeout="300" limit="3"'),
      element('event-links', 'src="%ORGANISER%/feed/never.json" timeout="300"', ''),
    ),
    box: 'beside',
    state: 'loading',
  },
  {
    id: 'slow',
    group: 'states',
    title: words('A slow answer', '应答很慢', '回應很慢'),
    note: words(
      'Four seconds, in which the fallback link works.',
      '要等四秒，其间后备链接可用。',
      '要等四秒，其間後備連結可用。',
    ),
    html: element('news-list', 'src="%ORGANISER%/feed/slow/%LANG%.json" limit="2" paging="none"'),
  },
  {
    id: 'failed',
    group: 'states',
    title: words('No feed to be had', '取不到数据', '取不到資料'),
    note: words(
      'After three more tries: why, a button to try again, and the fallback link. The second address leads to a page, not to a feed.',
      '再试三次后：说明原因，给出重试按钮和后备链接。第二个地址是网页，不是数据。',
      '再試三次後：說明原因，給出重試按鈕和後備連結。第二個網址是網頁，不是資料。',
    ),
    html: lines(
      element('news-list', 'src="%ORGANISER%/feed/broken.json"'),
      element('news-list', 'src="%ORGANISER%/feed/page.json"'),
    ),
    box: 'beside',
    state: 'error',
  },
  {
    id: 'empty',
    group: 'states',
    title: words('Nothing to show', '没有内容', '沒有內容'),
    note: words(
      'A sentence for each element, and the fallback.',
      '每种元素各有一句话，并显示后备内容。',
      '每種元素各有一句話，並顯示後備內容。',
    ),
    html: lines(
      element('news-list', 'src="%ORGANISER%/feed/empty.json"', ''),
      element('news-article', 'src="%ORGANISER%/feed/empty.json"', ''),
      element('partner-footer', 'src="%ORGANISER%/feed/empty.json"', ''),
      element('event-links', 'src="%ORGANISER%/feed/empty.json"', ''),
    ),
    box: 'pairs',
    state: 'empty',
  },
  {
    id: 'stale',
    group: 'states',
    title: words('Could not be refreshed', '无法刷新', '無法重新整理'),
    note: words(
      'Twenty seconds after this page was made its feed fails. What is there stays, and says from when it is.',
      '本页生成二十秒后，这个数据源就会出错。已有的内容保留，并注明时间。',
      '本頁產生二十秒後，這個資料來源就會出錯。已有的內容保留，並註明時間。',
    ),
    html: element(
      'news-list',
      'src="%ORGANISER%/feed/until/%SOON%/%LANG%.json" refresh="10" limit="2" paging="none"',
    ),
  },
  {
    id: 'wrong',
    group: 'states',
    title: words('Wrong values, and no address', '写错的属性与缺少地址', '寫錯的屬性與缺少網址'),
    note: words(
      'A wrong value counts as the default and is named once in the console. Without an address the element says what it lacks.',
      '写错的值按默认处理，并在控制台提示一次。没有地址时，元素会说缺什么。',
      '寫錯的值按預設處理，並在主控台提示一次。沒有網址時，元素會說缺什麼。',
    ),
    html: lines(
      element('news-list', 'layout="carousel" date-format="often" limit="2" show="date" paging="none"'),
      '<news-list></news-list>',
    ),
    box: 'beside',
  },
  {
    id: 'right-to-left',
    group: 'states',
    title: words('From right to left', '从右到左的文字', '由右至左的文字'),
    note: words(
      'A list follows the direction that it stands in. This one has its feed as data, by a property, without a request.',
      '方向随所在的位置。这里的数据由脚本直接给出，没有请求。',
      '方向隨所在的位置。這裡的資料由腳本直接給出，沒有請求。',
    ),
    html: '<news-list class="arabic" dir="rtl" lang="ar"></news-list>',
    script: `document.querySelector('.arabic').feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'أخبار المعرض',
  language: 'ar',
  items: [
    {
      id: '1',
      title: 'المعرض يفتح أبوابه في أكتوبر',
      url: 'https://www.example.org/1',
      content_text: 'ثلاثة أيام ومئتا عارض في قاعة واحدة.',
      date_published: '2015-09-22T09:00:00+08:00',
    },
    {
      id: '2',
      title: 'الدخول مجاني لمن يسجل مسبقاً',
      url: 'https://www.example.org/2',
      content_text: 'التسجيل حتى نهاية سبتمبر.',
      date_published: '2015-09-08T08:30:00+08:00',
    },
  ],
};`,
  },
];
