/**
 * Names of attributes for people. What an attribute does stands in the manifest, in English; in Chinese here. A name
 * that means different things has a line for each element.
 */
export interface AttributeWords {
  readonly en: string;
  readonly zh: readonly [label: string, note: string];
}

export const attributeWords: Readonly<Record<string, AttributeWords>> = {
  limit: { en: 'How many stories', zh: ['显示条数', '一开始显示多少条新闻；0 表示显示已载入的全部。'] },
  'news-list layout': {
    en: 'Layout',
    zh: [
      '版式',
      '列表、图片在上的卡片、每条一行的标题，或自动轮换的一条标题。鼠标指向或键盘停留时暂停，并有停止按钮。',
    ],
  },
  'event-links layout': {
    en: 'Layout',
    zh: ['版式', '列表、带图片的卡片，或放在页面顶部、底部的一条横条。'],
  },
  'news-list show': { en: 'Beside the title', zh: ['标题之外显示', '每条新闻除标题外还显示什么。'] },
  'news-article show': {
    en: 'Beside title and text',
    zh: ['正文之外显示', '除标题和正文外还显示什么。默认显示除打印按钮外的全部；文章没有的内容自动略去。'],
  },
  'partner-footer show': { en: 'What to show', zh: ['显示内容', '可任意组合；默认显示除备案号外的全部。'] },
  tabs: { en: 'Categories as tabs', zh: ['栏目标签', '把内容源的栏目显示为标签，供读者切换。'] },
  search: { en: 'Search field', zh: ['搜索框', '读者可以搜索词语，不区分大小写、全半角和重音符号。'] },
  open: {
    en: 'A story opens',
    zh: ['文章打开方式', '打开新闻自己的网页，或在列表的位置直接显示全文，网址会记住它（#story=ID）。'],
  },
  theme: { en: 'Colours', zh: ['配色', '自动跟随网页颜色；浅色和深色自带文字与背景颜色。'] },
  columns: {
    en: 'Cards side by side',
    zh: ['卡片列数', '最多并排几张卡片，最多 6；0 表示由变量 --fairwire-columns 决定。'],
  },
  'excerpt-lines': {
    en: 'Lines of the summary',
    zh: ['摘要行数', '摘要最多显示几行，最多 10；0 表示不显示摘要。'],
  },
  'date-format': {
    en: 'Dates',
    zh: ['日期格式', '日期的写法；“相对”显示为“3 天前”，指向它时显示完整日期。'],
  },
  'time-zone': {
    en: 'Time zone',
    zh: ['时区', '日期所用的时区，写 IANA 名称，例如 Asia/Shanghai。默认为展会所在时区。'],
  },
  'new-days': { en: 'Marked as new', zh: ['“新”标记天数', '发布后几天内标为“新”；0 表示不标。'] },
  'fallback-image': {
    en: 'Picture for stories without one',
    zh: ['备用图片', '新闻没有图片或图片无法加载时，使用这个地址的图片。'],
  },
  'article-url': {
    en: 'Where stories lead',
    zh: ['新闻链接', '用您自己的网址代替新闻原来的网址，其中 {id} 代表新闻的 id。'],
  },
  paging: { en: 'More stories', zh: ['更多新闻', '用按钮加载更多、按页显示，或都不要。'] },
  'page-size': {
    en: 'How many at a time',
    zh: ['每次加载条数', '每次增加多少条；0 表示已载入的全部。默认与显示条数相同。'],
  },
  category: {
    en: 'Only these categories',
    zh: ['只显示这些栏目', '栏目的 id，用空格分隔；包括其下级栏目。'],
  },
  tag: { en: 'Only with these tags', zh: ['只显示这些标签', '标签，用逗号分隔；有其中任意一个即显示。'] },
  exclude: {
    en: 'All but these',
    zh: ['排除', '要排除的新闻 id、栏目 id 或标签，用空格分隔；其中有逗号时按逗号分隔。'],
  },
  query: {
    en: 'Only with these words',
    zh: ['只显示含有这些词', '必须包含全部词语；不区分大小写、全半角和重音符号。'],
  },
  sort: { en: 'Order', zh: ['排序', '按日期或按标题排序。'] },
  pinned: { en: 'Pinned stories', zh: ['置顶新闻', '排在最前、按日期排列且不加标记，或不显示。'] },
  item: { en: 'Which story', zh: ['哪一篇', '要显示的新闻的 id。不填则显示读者选中的新闻。'] },
  'item-from': {
    en: 'The story’s id in the address',
    zh: [
      '从网址读取 id',
      'id 在网页地址中的位置：hash 对应 #story=ID，query:名称 对应 ?名称=ID。设置后，选中新闻才会显示。',
    ],
  },
  'font-size': {
    en: 'Size of the text',
    zh: ['正文字号', '读者没有自己选择时的字号。读者的选择会保存在浏览器中，对所有文章有效。'],
  },
  'json-ld': {
    en: 'Data for search engines',
    zh: ['搜索引擎数据', '在网页 head 中用 JSON-LD 向搜索引擎描述这篇新闻（schema.org NewsArticle）。'],
  },
  groups: {
    en: 'Only these groups',
    zh: ['只显示这些分组', '分组的 id，用空格分隔；留空则显示全部。顺序以内容源为准。'],
  },
  logos: { en: 'Logos', zh: ['标志', '选择“隐藏”则只显示合作单位名称。'] },
  collapse: {
    en: 'Folded on phones',
    zh: ['手机上折叠', '屏幕窄于 40em 时，第一组之后的分组收在按钮后面。'],
  },
  scope: { en: 'Which events', zh: ['哪些活动', '同期活动、展会本身，或两者都显示。'] },
  calendar: { en: 'Calendar', zh: ['日历', '读者可以把即将举行的活动存入日历（横条版式除外）。'] },
  past: { en: 'Events that are over', zh: ['已结束的活动', '选择“隐藏”则不显示已经结束的活动。'] },
  lang: {
    en: 'Language of dates and buttons',
    zh: ['日期和按钮的语言', '默认先看内容源，再看网页。'],
  },
  'heading-level': { en: 'Level of headings', zh: ['标题级别', '组件最外层标题的级别，1 到 6。'] },
  'link-target': { en: 'Target of links', zh: ['链接打开位置', '链接的 target，例如 _blank 表示新窗口。'] },
  'link-rel': {
    en: 'Relation of links',
    zh: ['链接关系', '链接的 rel。在新窗口打开时会自动加上 noopener。'],
  },
  credit: { en: 'Says where it comes from', zh: ['注明出处', '显示一行内容源名称，链接到它的网页。'] },
  loading: { en: 'When it loads', zh: ['何时加载', '“临近时”表示组件接近可见区域时才读取内容源。'] },
  cache: { en: 'Kept for (seconds)', zh: ['缓存秒数', '读取后多少秒内不再重复请求；0 表示每次都请求。'] },
  refresh: {
    en: 'Asked again every (seconds)',
    zh: [
      '刷新间隔秒数',
      '网页可见时每隔多少秒再次读取；0 表示只读一次，最少 10，最多 86400。列表只提示有新内容，不移动正在阅读的内容。',
    ],
  },
  timeout: { en: 'Given up after (seconds)', zh: ['最长等待秒数', '内容源必须在多少秒内到达，含重试。'] },
};

/** What the words of attributes mean, in Chinese. One that means different things has a line for each attribute. */
export const optionWords: Readonly<Record<string, string>> = {
  list: '列表',
  cards: '卡片',
  headlines: '标题',
  ticker: '轮播',
  bar: '横条',
  image: '图片',
  date: '日期',
  summary: '摘要',
  source: '来源',
  category: '栏目',
  breadcrumb: '面包屑',
  languages: '其他语言',
  lead: '导语',
  meta: '日期与来源',
  'font-size': '字号按钮',
  share: '分享',
  gallery: '图集',
  related: '相关新闻',
  navigation: '上一篇、下一篇',
  print: '打印按钮',
  groups: '分组',
  links: '网站链接',
  copyright: '版权信息',
  icp: '备案号',
  auto: '自动',
  light: '浅色',
  dark: '深色',
  long: '完整',
  short: '简短',
  relative: '相对',
  none: '无',
  link: '新闻网页',
  'open inline': '在列表处',
  more: '加载更多',
  pages: '分页',
  newest: '从新到旧',
  oldest: '从旧到新',
  title: '按标题',
  first: '排在最前',
  'pinned inline': '按日期排列',
  hide: '隐藏',
  show: '显示',
  small: '小',
  medium: '中',
  large: '大',
  exhibition: '展会',
  events: '同期活动',
  both: '两者',
  ics: '提供',
  eager: '立即',
  lazy: '临近时',
};

/** Names of tokens, and what they are for in Chinese; in English that stands in the manifest. */
export const tokenWords: Readonly<Record<string, AttributeWords>> = {
  '--fairwire-accent': { en: 'Accent', zh: ['强调色', '鼠标指向的链接、标记和焦点。默认由文字颜色调出。'] },
  '--fairwire-text': { en: 'Text', zh: ['文字', '默认为网页自己的文字颜色。'] },
  '--fairwire-surface': { en: 'Background', zh: ['背景', '默认透明。'] },
  '--fairwire-muted': { en: 'Secondary text', zh: ['次要文字', '日期、来源等。'] },
  '--fairwire-line': { en: 'Lines', zh: ['线条', '分隔线和边框。'] },
  '--fairwire-tint': { en: 'Tint', zh: ['底色', '图片、引文和提示的底色。默认由文字颜色调出。'] },
  '--fairwire-padding': {
    en: 'Padding',
    zh: ['内边距', '背景边缘与内容之间的距离，浅色和深色时与间距相同。'],
  },
  '--fairwire-radius': { en: 'Corners', zh: ['圆角', '图片、按钮和背景的圆角。'] },
  '--fairwire-gap': { en: 'Distance', zh: ['间距', '各条之间的距离。'] },
  '--fairwire-columns': { en: 'Columns', zh: ['列数', '最多并排几张卡片。'] },
  '--fairwire-thumb-ratio': { en: 'Shape of pictures', zh: ['图片比例', '图片的宽高比。'] },
  '--fairwire-heading-font': {
    en: 'Typeface of headings',
    zh: ['标题字体', '写法同 font-family。默认为网页自己的字体。'],
  },
  '--fairwire-font-scale': { en: 'Size', zh: ['字号倍数', '相对于网页字号的倍数。'] },
};
