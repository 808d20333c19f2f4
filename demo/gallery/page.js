// @ts-check
/** The gallery's own words. */
import { words } from './section.js';

/** @typedef {import('./section.js').Words} Words */

/** @type {Record<string, Words>} */
export const PAGE_WORDS = {
  TITLE: words('Fairwire: gallery', 'Fairwire：功能展示', 'Fairwire：功能展示'),
  HEAD: words('Everything it does', '全部功能', '全部功能'),
  INTRO: words(
    'Each section is live: the elements of the kit on a page that is not theirs, with the lines to paste. The feeds come from %ORGANISER%.',
    '下面每一节都是真的在运行：组件放在别人的页面里，并附上可粘贴的代码。数据来自 %ORGANISER%。',
    '下面每一節都是真的在執行：元件放在別人的頁面裡，並附上可貼上的程式碼。資料來自 %ORGANISER%。',
  ),
  ONCE: words(
    'Once on each page, anywhere in it:',
    '每个页面写一次，位置不限：',
    '每個頁面寫一次，位置不限：',
  ),
  SKIP: words('To the content', '跳到正文', '跳至正文'),
  CONTENTS: words('Contents', '目录', '目錄'),
  LANGUAGE: words('Language', '语言', '語言'),
  COLOURS: words('Colours', '颜色', '顏色'),
  AUTO: words('Auto', '自动', '自動'),
  LIGHT: words('Light', '浅色', '淺色'),
  DARK: words('Dark', '深色', '深色'),
  CODE: words('Code', '代码', '程式碼'),
  FEED_WORD: words('Feed: ', '数据：', '資料：'),
  COLON: words(': ', '：', '：'),
  MORE: words('More pages', '更多页面', '更多頁面'),
  MORE_NOTE: words(
    'The same elements where they are less at home:',
    '同样的组件，放在不那么友好的地方：',
    '同樣的元件，放在不那麼友善的地方：',
  ),
  OLD: words(
    'An old CMS: GBK, quirks mode, the classic script, mounted on plain tags',
    '老式网站：GBK 编码、怪异模式、普通脚本，挂在普通标签上',
    '老式網站：GBK 編碼、怪異模式、普通腳本，掛在普通標籤上',
  ),
  STRICT: words('A strict content security policy', '严格的内容安全策略', '嚴格的內容安全政策'),
  ALL: words('All the pages of the demo', '演示的全部页面', '示範的全部頁面'),
  NEWS: words('Exhibition news', '展会新闻', '展會新聞'),
  EVENTS: words('Concurrent events', '同期活动', '同期活動'),
  NEWS_PAGE: words(
    'https://www.example.org/en/news/',
    'https://www.example.org/news/',
    'https://www.example.org/zh-hant/news/',
  ),
  EVENTS_PAGE: words(
    'https://www.example.org/en/events/',
    'https://www.example.org/events/',
    'https://www.example.org/zh-hant/events/',
  ),
};

/** Names of the groups that are no element. @type {Record<string, Words>} */
export const GROUP_WORDS = {
  look: words('Look', '外观', '外觀'),
  states: words('States', '状态', '狀態'),
};
