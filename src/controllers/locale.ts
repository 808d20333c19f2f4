import { type Locale, localeOf } from '../locales/locale.js';

/** The closest `lang` above an element, through the shadow roots around it. */
function inheritedLanguage(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * The language an element speaks: its own `lang`, or else the feed's, or else that of the page around it, or
 * else English. Asked at each render, so that one page holds elements of several languages. Many a page says `zh_CN`
 * for `zh-CN`.
 */
export const localeFor = (element: HTMLElement, feedLanguage: string | undefined): Locale =>
  localeOf((element.lang || feedLanguage || inheritedLanguage(element) || 'en').replace(/_/g, '-'));
