// @ts-check
/** Which pages the site has, in their order, and what they are called in its navigation. */
import { existsSync, readdirSync } from 'node:fs';
import { words } from './words.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./words.js').Words} Words */
/** @typedef {{ source: string, label: Words }} Entry `source` is the English text, seen from the root */
/** @typedef {{ title: Words, entries: Entry[], isFolded?: boolean }} Section only its first page is listed elsewhere, where it is folded */

const ROOT = new URL('../../', import.meta.url);

/** @param {string} source @param {string} en @param {string} zh @returns {Entry} */
const page = (source, en, zh) => ({ source, label: words(en, zh) });

/** @param {string} tag @returns {Entry} */
const element = (tag) => page(`docs/elements/${tag}.md`, `<${tag}>`, `<${tag}>`);

/** Their numbers are their names. */
const decisions = () =>
  readdirSync(new URL('docs/adr/', ROOT))
    .filter((name) => /^\d/.test(name))
    .sort()
    .map((name) => page(`docs/adr/${name}`, name.slice(0, 4), name.slice(0, 4)));

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    title: words('Begin', '入门'),
    entries: [
      page('docs/index.md', 'What it is', '简介'),
      page('docs/start.md', 'Start in two minutes', '两分钟上手'),
      page('docs/questions.md', 'Questions', '常见问题'),
    ],
  },
  {
    title: words('Elements', '元素'),
    entries: ['news-list', 'news-article', 'partner-footer', 'event-links', 'news-feed'].map(element),
  },
  {
    title: words('On your page', '放到页面上'),
    entries: [
      page('docs/theming.md', 'Theming', '外观与主题'),
      page('docs/csp.md', 'Content security policy', '内容安全策略'),
      page('docs/accessibility.md', 'Accessibility', '无障碍'),
      page('docs/performance.md', 'Performance', '性能'),
    ],
  },
  {
    title: words('For organisers', '主办方'),
    entries: [
      page('docs/feed.md', 'The feed', '内容源格式'),
      page('docs/convert.md', 'Converting a feed', '转换内容源'),
      page('docs/hosting.md', 'Hosting', '部署'),
      page('docs/scale.md', 'Many readers', '访问量'),
    ],
  },
  {
    title: words('For developers', '开发者'),
    entries: [
      page('docs/frameworks.md', 'In an application', '在应用中使用'),
      page('docs/prerendering.md', 'Prerendering', '预渲染'),
      page('docs/recipes/eleventy.md', 'Eleventy', 'Eleventy'),
      page('docs/recipes/astro.md', 'Astro', 'Astro'),
      page('docs/recipes/next.md', 'Next.js', 'Next.js'),
      page('docs/recipes/php.md', 'PHP', 'PHP'),
    ],
  },
  {
    title: words('How it is kept', '质量与安全'),
    entries: [
      page('docs/security.md', 'Security', '安全'),
      page('docs/threats.md', 'Threats', '威胁与测试'),
      page('bench/README.md', 'How it is measured', '测量方法'),
    ],
  },
  {
    title: words('Decisions', '设计决定'),
    entries: [page('docs/adr/README.md', 'All decisions', '全部决定'), ...decisions()],
    isFolded: true,
  },
  {
    title: words('The project', '项目'),
    entries: [
      page('README.md', 'All of it on one page', '一页说明'),
      page('CONTRIBUTING.md', 'Contributing', '参与开发'),
      page('CHANGELOG.md', 'Changes', '更新记录'),
      page('SECURITY.md', 'Reporting a hole', '报告漏洞'),
    ],
  },
];

const CHINESE = /\.zh(-CN)?\.md$/;

/** @param {string} source */
const exists = (source) => existsSync(new URL(source, ROOT));

/** @param {string} source @returns {Language} */
export const languageOf = (source) => (CHINESE.test(source) ? 'zh-Hans' : 'en');

/** The same page in a language, where it exists in it. @param {string} source @param {Language} language */
export function inLanguage(source, language) {
  const english = source.replace(CHINESE, '.md');
  const names =
    language === 'en' ? [english] : ['.zh.md', '.zh-CN.md'].map((end) => english.replace(/\.md$/, end));
  return names.find(exists);
}

/** All pages of a language, in the order of the navigation. @param {Language} language */
export const pagesIn = (language) =>
  SECTIONS.flatMap(({ entries }) => entries).flatMap(({ source }) => inLanguage(source, language) ?? []);

/** Where a page is in the site: `docs/adr/README.md` is `adr/index.html`. @param {string} source */
export const outputOf = (source) =>
  source
    .replace(/^docs\//, '')
    .replace(/^[A-Z]+\./, (name) => `project/${name.toLowerCase()}`)
    .replace(/README\.md$/, 'index.md')
    .replace(CHINESE, '.zh.html')
    .replace(/\.md$/, '.html');
