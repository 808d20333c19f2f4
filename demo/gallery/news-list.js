// @ts-check
/** `<news-list>`: what it shows, and which stories. */
import { element, lines, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const newsList = [
  {
    id: 'list',
    group: 'news-list',
    title: words('A list', '列表', '列表'),
    note: words(
      'Nothing but the address and a number: pinned stories first, then the newest. The link inside is what readers see before the feed is there, and if it never comes.',
      '只写地址和条数：置顶在前，其余从新到旧。里面的链接，在数据到达之前、或始终不到时给读者看。',
      '只寫網址和則數：置頂在前，其餘由新到舊。裡面的連結，在資料到達之前、或始終不到時給讀者看。',
    ),
    html: element('news-list', 'limit="4"'),
  },
  {
    id: 'list-narrow',
    group: 'news-list',
    title: words('In a side column', '放进侧栏', '放進側欄'),
    note: words(
      'The list takes the width it is given: 240 pixels here. It asks the box, not the screen.',
      '列表适应所在的栏，这里是 240 像素。它看的是栏宽，不是屏幕宽。',
      '列表適應所在的欄，這裡是 240 像素。它看的是欄寬，不是螢幕寬。',
    ),
    html: element('news-list', 'limit="3"'),
    box: 'narrow',
  },
  {
    id: 'list-show',
    group: 'news-list',
    title: words('What a row shows', '每条显示什么', '每則顯示什麼'),
    note: words(
      'Any of image, date, summary, source, category; the title is always there.',
      '图片、日期、摘要、来源、栏目任选；标题总在。',
      '圖片、日期、摘要、來源、欄目任選；標題總在。',
    ),
    html: lines(
      element('news-list', 'limit="3" show="date category"'),
      element('news-list', 'limit="3" show="image source"'),
    ),
    box: 'beside',
  },
  {
    id: 'list-cards',
    group: 'news-list',
    title: words('Cards', '卡片', '卡片'),
    note: words(
      'At most three side by side, fewer where the room is less.',
      '最多三张并排，地方小就少一些。',
      '最多三張並排，地方小就少一些。',
    ),
    html: element('news-list', 'layout="cards" columns="3" limit="3"'),
  },
  {
    id: 'list-headlines',
    group: 'news-list',
    title: words('Headlines', '标题行', '標題列'),
    note: words(
      'One line for each story, with its date; no more are offered.',
      '每条一行，带日期；下面不再有“更多”。',
      '每則一行，帶日期；下面不再有「更多」。',
    ),
    html: element('news-list', 'layout="headlines" limit="6" date-format="short" paging="none"'),
  },
  {
    id: 'list-ticker',
    group: 'news-list',
    title: words('A ticker', '滚动新闻', '跑馬燈'),
    note: words(
      'One headline at a time. It waits under the pointer and the focus, has a button that stops it, and stands still for readers who ask for less motion.',
      '一次一条标题。指针或焦点在上面时停住，有暂停按钮；读者要求减少动画时不动。',
      '一次一則標題。指標或焦點在上面時停住，有暫停按鈕；讀者要求減少動畫時不動。',
    ),
    html: element('news-list', 'layout="ticker" limit="5"'),
  },
  {
    id: 'list-tabs',
    group: 'news-list',
    title: words('Tabs and search', '栏目标签和搜索', '欄目標籤和搜尋'),
    note: words(
      'The feed’s categories as tabs (arrow keys move between them), and a field that finds words whatever their case, width or accents.',
      '栏目做成标签（方向键切换），另有搜索框，不分大小写、全半角和重音。',
      '欄目做成標籤（方向鍵切換），另有搜尋框，不分大小寫、全半形和重音。',
    ),
    html: element('news-list', 'tabs search limit="3"'),
  },
  {
    id: 'list-more',
    group: 'news-list',
    title: words('More stories', '加载更多', '載入更多'),
    note: words(
      'Three stories, and two more each time; the next page of the feed is asked for when a reader wants it.',
      '先三条，每次再加两条；读者要看时才请求下一页数据。',
      '先三則，每次再加兩則；讀者要看時才請求下一頁資料。',
    ),
    html: element('news-list', 'limit="3" page-size="2" paging="more" show="date"'),
  },
  {
    id: 'list-pages',
    group: 'news-list',
    title: words('Pages', '分页', '分頁'),
    note: words('Three stories on a page.', '每页三条。', '每頁三則。'),
    html: element('news-list', 'limit="3" paging="pages" show="date"'),
  },
  {
    id: 'list-pinned',
    group: 'news-list',
    title: words('Pinned stories', '置顶', '置頂'),
    note: words(
      'On top by default. Here they stand first where their date puts them, then nowhere.',
      '默认在最前。这里先是按日期排，再是不显示。',
      '預設在最前。這裡先是按日期排，再是不顯示。',
    ),
    html: lines(
      element('news-list', 'pinned="inline" category="industry" limit="3" show="date"'),
      element('news-list', 'pinned="hide" category="industry" limit="3" show="date"'),
    ),
    box: 'beside',
  },
  {
    id: 'list-filter',
    group: 'news-list',
    title: words('Only some stories', '筛选', '篩選'),
    note: words(
      'By category, by tag, by words; and without what is named. Several filters narrow each other.',
      '按栏目、标签、词语筛选，也可排除；几个条件同时有效。',
      '按欄目、標籤、詞語篩選，也可排除；幾個條件同時有效。',
    ),
    html: lines(
      element(
        'news-list',
        'category="environment standards" exclude="association" limit="3" show="category"',
      ),
      element('news-list', 'tag="%TAG%" limit="3" show="category"'),
      element('news-list', 'query="%QUERY%" limit="3" show="category"'),
    ),
    words: {
      TAG: words('anodising, corrosion', '阳极氧化, 耐蚀性', '陽極處理, 耐蝕性'),
      QUERY: words('nickel', '镍', '鎳'),
    },
    box: 'beside',
  },
  {
    id: 'list-sort',
    group: 'news-list',
    title: words('Order', '排序', '排序'),
    note: words(
      'The oldest first, or by title as the language sorts it. The newest first is the default.',
      '从旧到新，或按标题的拼音；默认从新到旧。',
      '由舊到新，或按標題的筆畫；預設由新到舊。',
    ),
    html: lines(
      element('news-list', 'sort="oldest" limit="3" show="date" paging="none"'),
      element('news-list', 'sort="title" limit="3" show="date" paging="none"'),
    ),
    box: 'beside',
  },
];
