import { warnOnce } from '../elements/base/attributes.js';

const tags = ['news-feed', 'news-list', 'news-article', 'partner-footer', 'event-links'];

/** Puts an element where `<div data-fairwire="TAG" data-src="…">` stands. The content of the div becomes its fallback. */
export function mountAll(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-fairwire]')) {
    const element = elementFor(place, 'fairwire');
    if (!element) continue;
    element.append(...place.childNodes);
    place.replaceWith(element);
  }
}

/** Puts an element after a script with `data-mount="TAG"`. */
export function mountScript(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement) || !script.dataset['mount']) return;
  const element = elementFor(script, 'mount');
  if (element) script.after(element);
}

/**
 * The element that `data-KEY` names, with the other `data-` attributes as its own: those it knows, for whoever may
 * write `data-onclick` into a page need not be one who may write `onclick`.
 */
function elementFor({ dataset, id, className, lang }: HTMLElement, key: string): HTMLElement | undefined {
  const tag = dataset[key] ?? '';
  if (!tags.includes(tag)) {
    warnOnce(`data-${key}="${tag}" names no element; it can be ${tags.join(', ')}.`);
    return undefined;
  }
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const value = dataset[camelCase(name)];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (id) element.id = id;
  if (className) element.className = className;
  if (lang) element.lang = lang;
  return element;
}

const camelCase = (name: string): string => name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
