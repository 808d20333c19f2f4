/**
 * Stands in the embed files for Lit's module of this name, with what the kit uses of it: `vite.config.ts`. Smaller, and
 * without `Array.prototype.reduce`, which Prototype 1.6 has put something else in the place of.
 */
import type { CSSResult } from 'lit';

type Style = Pick<CSSResult, 'cssText'> & { sheet?: CSSStyleSheet };

export function css(strings: TemplateStringsArray, ...values: readonly (Style | number)[]): Style {
  let cssText = '';
  strings.forEach((text, index) => {
    const value = values[index] ?? '';
    cssText += text + String(typeof value === 'object' ? value.cssText : value);
  });
  return { cssText };
}

export const getCompatibleStyle = (style: Style): Style => style;

/** Where sheets cannot be made or adopted, as in Safari before 16.4, the root gets elements. */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  try {
    root.adoptedStyleSheets = styles.map((style) => (style.sheet ??= sheetOf(style)));
  } catch {
    for (const { cssText } of styles) {
      const element = document.createElement('style');
      element.textContent = cssText;
      root.append(element);
    }
  }
}

function sheetOf({ cssText }: Style): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** Lit passes these names on; nothing of the kit uses them. */
export { css as CSSResult, css as supportsAdoptingStyleSheets, css as unsafeCSS };
