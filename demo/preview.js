// @ts-check
/** The pages on which the builder shows an element: sites of strangers, in the language of whoever looks. */
import { readFile } from 'node:fs/promises';

const PAGES = new URL('pages/preview/', import.meta.url);
const BOOTSTRAP = new URL('../node_modules/bootstrap3/dist/css/bootstrap.min.css', import.meta.url);

/** @typedef {Record<string, string>} Words what stands for %NAME% */

/** @type {Record<'en' | 'zh-Hans', Words>} */
const WORDS = {
  en: {
    LANG: 'en',
    SITE: 'Sample Association',
    HOME: 'Home',
    MEMBERS: 'Members',
    CONTACT: 'Contact',
    HEADING: 'From the exhibition',
    TEXT: 'This is a page of a partner, in its own fonts and colours. What stands below comes from the feed.',
    SIDE: 'About us',
    SIDE_TEXT: 'Our members plate, paint, anodise and polish.',
    FOOT: 'A sample page of the demo',
  },
  'zh-Hans': {
    LANG: 'zh-Hans',
    SITE: '示例协会',
    HOME: '首页',
    MEMBERS: '会员',
    CONTACT: '联系我们',
    HEADING: '展会动态',
    TEXT: '这是一家合作单位的网页，使用自己的字体和颜色。以下内容来自内容源。',
    SIDE: '关于我们',
    SIDE_TEXT: '我们的会员从事电镀、涂装、阳极氧化和抛光。',
    FOOT: '演示用的示例页面',
  },
};

/**
 * @param {string} name of the page, without its ending
 * @param {URLSearchParams} query `lang`; what it does not know counts as English
 * @returns {Promise<string | undefined>}
 */
export async function previewPage(name, query) {
  const template = await readFile(new URL(`${name}.html`, PAGES), 'utf8').catch(() => undefined);
  const words = query.get('lang') === 'zh-Hans' ? WORDS['zh-Hans'] : WORDS.en;
  return template?.replace(/%([A-Z_]+)%/g, (all, /** @type {string} */ word) => words[word] ?? all);
}

/** The style sheet of Bootstrap 3, as sites have it. */
export const bootstrap = () => readFile(BOOTSTRAP, 'utf8');
