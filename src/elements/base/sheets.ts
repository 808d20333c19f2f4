import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its style sheets. A sheet belongs to the document it was made for (CSSOM, 6.6): a root in another
 * one, of a frame or its page, gets copies.
 */
export function adoptSheets(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  if (Sheet === globalThis.CSSStyleSheet) adoptStyles(root, styles);
  else if (Sheet)
    root.adoptedStyleSheets = styles.map((style) => {
      const copy = new Sheet();
      copy.replaceSync((style as CSSResult).cssText);
      return copy;
    });
}
