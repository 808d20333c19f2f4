import { decodeEntities } from '../feed/entities.js';
import { copyAllowed, type CopyOptions } from './copy-allowed.js';
import { parseInert, sanitize } from './sanitize.js';
import { textFragment } from './text-fragment.js';
import { tidy } from './tidy.js';

export interface ContentOptions extends CopyOptions {
  /** The `target` of links. */
  readonly linkTarget?: string | undefined;
  /** The `rel` of links. */
  readonly linkRel?: string | undefined;
  /** The name of a table without a caption, for those who hear the page. */
  readonly tableLabel: string;
}

/** Longest HTML that is read, in UTF-16 code units. */
const longest = 2_000_000;

/** Without bidi embeddings, overrides and isolates (UAX 9, 2), which make a text read as something else. */
const inOrder = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/**
 * Makes nodes of a story's HTML, which is trusted in nothing: structure and text are kept, and what could run,
 * load, navigate on its own, name or style things, or take the focus is not. Never throws: where the page lets
 * nobody parse HTML (Trusted Types), the text is there without its structure.
 */
export function contentFragment(html: string, options: ContentOptions): DocumentFragment {
  try {
    const holder = document.implementation.createHTMLDocument('').body;
    copyAllowed(parseInert(html.slice(0, longest)), holder, options);
    return finish(sanitize(inOrder(holder.innerHTML)), options);
  } catch {
    return textFragment(inOrder(textOf(html.slice(0, longest))));
  }
}

/** Adds what content may not say itself. */
function finish(fragment: DocumentFragment, options: ContentOptions): DocumentFragment {
  const { linkTarget, linkRel } = options;
  tidy(fragment);
  for (const link of fragment.querySelectorAll('a')) {
    if (linkTarget) link.target = linkTarget;
    if (linkRel) link.rel = linkRel;
  }
  for (const image of fragment.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    // An image without a text counts as decoration; without the attribute its address would be read out.
    image.setAttribute('alt', image.alt);
  }
  for (const cell of fragment.querySelectorAll('th'))
    cell.scope = cell.parentElement?.querySelector('td') ? 'row' : 'col';
  for (const table of fragment.querySelectorAll('table')) makeScrollable(table, options);
  return fragment;
}

/** Puts a table into a box that scrolls sideways, by keyboard too. */
function makeScrollable(table: HTMLTableElement, { tableLabel }: ContentOptions): void {
  if (table.parentElement?.closest('table')) return;
  const box = table.ownerDocument.createElement('div');
  box.className = 'table';
  box.setAttribute('part', 'table');
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.caption?.textContent?.trim() || tableLabel);
  table.replaceWith(box);
  box.append(table);
}

/** The text of HTML, as far as it can be had without a parser. It is shown as text, so mistakes are harmless. */
const textOf = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(script|style|template|iframe|object|svg)\b[^]*?(<\/\1\s*>|$)/gi, '')
      .replace(/<br\b[^<>]*>/gi, '\n')
      .replace(/<\/(p|div|h\d|li|tr|table|blockquote|figure|figcaption)\s*>/gi, '\n\n')
      .replace(/<[^<>]*>/g, ''),
  );
