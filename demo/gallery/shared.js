// @ts-check
/** What all elements take. */
import { element, words } from './section.js';

/**
 * Every element takes the same attributes for what is around its content; a section each, so that each is seen.
 * @param {import('./section.js').Tag} tag
 * @param {string} own
 * @returns {import('./section.js').Section}
 */
export function shared(tag, own) {
  return {
    id: `${tag}-shared`,
    group: tag,
    title: words(`What all elements take, on <${tag}>`, `通用属性：<${tag}>`, `通用屬性：<${tag}>`),
    note: words(
      'Language, theme, level of headings, links in a new window, loaded once it is near, how long it is kept, asked again every minute, given up after 20 seconds, and the line that says where it comes from.',
      '语言、主题、标题级别、新窗口打开、临近才加载、缓存多久、每分钟刷新、20 秒放弃，以及注明出处的一行。',
      '語言、主題、標題層級、新視窗打開、臨近才載入、快取多久、每分鐘重新整理、20 秒放棄，以及註明出處的一行。',
    ),
    html: element(
      tag,
      `${own} lang="%OTHER%" theme="light" heading-level="3" link-target="_blank" link-rel="nofollow" loading="lazy" cache="600" refresh="60" timeout="20" credit`,
    ),
    words: { OTHER: words('zh-Hans', 'en', 'en') },
  };
}
