import { parseInert } from '../../content/sanitize.js';
import { scriptJsonLd } from '../../structured-data/json.js';

/** A script of JSON-LD in the page's head: of one element, and only while that shows a story. */
export class StructuredData {
  private script: HTMLScriptElement | undefined;
  private text = '';

  /** @param data undefined takes it away */
  show(data: object | undefined): void {
    // The page may be written out again.
    const text = data ? scriptJsonLd(data) : '';
    if (text === this.text) return;
    this.text = text;
    this.script?.remove();
    this.script = text ? scriptOf(text) : undefined;
  }
}

/** Parsed, not made: under Trusted Types nobody may set the text of a script, although this one never runs. */
function scriptOf(text: string): HTMLScriptElement | undefined {
  try {
    const { firstChild } = parseInert(`<script type="application/ld+json">${text}</script>`);
    document.head.append(firstChild ?? '');
    return firstChild as HTMLScriptElement;
  } catch {
    // The page allows no policy.
    return undefined;
  }
}
