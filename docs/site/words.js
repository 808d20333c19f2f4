// @ts-check
/** The site's own words, in the two languages it has. */

/** @typedef {'en' | 'zh-Hans'} Language */
/** @typedef {Readonly<Record<Language, string>>} Words */

/** @param {string} en @param {string} zh @returns {Words} */
export const words = (en, zh) => ({ en, 'zh-Hans': zh });

export const WORDS = {
  skip: words('To the content', '跳到正文'),
  home: words('Fairwire, documentation', 'Fairwire 文档'),
  menu: words('Pages', '目录'),
  contents: words('On this page', '本页内容'),
  previous: words('Previous', '上一页'),
  next: words('Next', '下一页'),
  around: words('Previous and next page', '上一页和下一页'),
  inEnglish: words('', '英文'),
  code: words('Code', '代码'),
  table: words('Table', '表格'),
  foot: words(
    'Built from the repository by <code>npm run docs</code>. The news, partners and events are samples. MIT licence.',
    '由仓库中的 <code>npm run docs</code> 生成。新闻、合作单位和活动均为示例。MIT 许可证。',
  ),
};

/** What its scripts say. */
export const SCRIPT_WORDS = {
  copy: words('Copy', '复制'),
  copied: words('Copied', '已复制'),
  notCopied: words('Not copied: select the lines', '未能复制，请手动选取'),
  search: words('Search', '搜索'),
  found: words('Found', '搜索结果'),
  foundNothing: words('Nothing was found.', '没有找到。'),
  foundSome: words('Found: %ALL%', '找到 %ALL% 项'),
  foundMany: words('Found: %ALL%, of which the first %MOST%:', '找到 %ALL% 项，以下是前 %MOST% 项'),
  noIndex: words(
    'The search cannot be had at present. Type on to try again.',
    '暂时无法搜索。继续输入即可重试。',
  ),
};
