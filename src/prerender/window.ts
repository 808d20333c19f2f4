import { Window } from 'happy-dom';

/**
 * The page that elements are rendered in, where there is no browser: no script runs in it, and it loads nothing. The
 * build puts these names in the place of the globals that elements use (`vite.config.ts`), so that Node's own ones stay
 * as they are.
 */
const page = new Window({
  settings: {
    disableComputedStyleRendering: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
    disableJavaScriptFileLoading: true,
    enableJavaScriptEvaluation: false,
  },
});

export const { document, customElements, location, history, navigator, screen } = page;
export const { Node, NodeFilter, Element, HTMLElement, ShadowRoot, DocumentFragment, Text } = page;
export const { CSSStyleSheet, CustomEvent } = page;
export const matchMedia = page.matchMedia.bind(page);
export const getComputedStyle = page.getComputedStyle.bind(page);
export const addEventListener = page.addEventListener.bind(page);
export const removeEventListener = page.removeEventListener.bind(page);
