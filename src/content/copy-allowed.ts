import { linkProtocols, resourceProtocols, safeUrl } from '../feed/safe-url.js';
import { allowedAttributes, allowedElements, droppedElements, plainBlocks } from './allowed.js';
import { embedLink, isLinkMark } from './links.js';

/** Deeper than any text that was written by a person; engines slow down or give up on trees of thousands. */
const deepest = 64;

/** Where a story's addresses count from, and how deep its headings stand. */
export interface CopyOptions {
  /** The address that relative ones are resolved against. */
  readonly baseUrl: string | undefined;
  /** The level of the heading above the content: the content's own begin one below. */
  readonly headingLevel: number;
}

/**
 * Copies what is allowed from an inert tree into `target`. Walks with a TreeWalker and no recursion: a form can
 * hide its own DOM members behind fields of these names, and trees can be deeper than a stack.
 */
export function copyAllowed(source: DocumentFragment, target: Element, options: CopyOptions): void {
  const copier = new Copier(source, target.ownerDocument, options);
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parents: Node[] = [target];
  if (!walker.firstChild()) return;
  for (;;) {
    const parent = parents[parents.length - 1] ?? target;
    const copy = copier.copy(walker.currentNode, parents.length > deepest);
    if (copy) parent.appendChild(copy);
    // A copy that has content already stands for all there was.
    if (copy !== null && !copy?.firstChild && walker.firstChild()) parents.push(copy ?? parent);
    else
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return;
        parents.pop();
      }
  }
}

class Copier {
  private readonly headingShift: number;

  constructor(
    source: DocumentFragment,
    private readonly document: Document,
    private readonly options: CopyOptions,
  ) {
    const top = [1, 2, 3, 4, 5, 6].find((level) => source.querySelector(`h${level}`)) ?? 1;
    this.headingShift = options.headingLevel + 1 - top;
  }

  /** The copy of a node; undefined where only its content is taken, null where that is not taken either. */
  copy(node: Node, isDeep: boolean): Node | null | undefined {
    if (node instanceof Text) return node.cloneNode();
    const name = String(node.nodeName);
    const embedded = this.embedded(node as Element, name);
    if (embedded) return embedded;
    if (droppedElements.test(name) || isLinkMark(node as Element, name)) return null;
    if (isDeep && node.hasChildNodes()) return undefined;
    if (plainBlocks.test(name)) return this.document.createElement('div');
    return allowedElements.has(name) ? this.copyElement(node as Element, name) : undefined;
  }

  /** The link to what is embedded, on a line of its own. */
  private embedded(element: Element, name: string): Element | undefined {
    const link = embedLink(element, name, this.document);
    if (!link || !this.resolve(link, 'href', resourceProtocols)) return undefined;
    link.textContent ||= link.hostname.replace(/^www\./, '');
    if (element.parentNode?.nodeName === 'P') return link;
    const line = this.document.createElement('div');
    line.append(link);
    return line;
  }

  private copyElement(element: Element, name: string): Element | undefined {
    const copy = this.document.createElement(this.shifted(name));
    for (const { name: attribute, value } of element.attributes)
      if (allowedAttributes.has(attribute)) copy.setAttribute(attribute, value);
    if (name === 'A' && !this.resolve(copy, 'href', linkProtocols)) return undefined;
    if (name === 'IMG') return this.resolve(copy, 'src', resourceProtocols) ? copy : undefined;
    // Elsewhere they are of the page the story was written for.
    copy.removeAttribute('width');
    copy.removeAttribute('height');
    return copy;
  }

  private shifted(name: string): string {
    const level = /^H([1-6])$/.exec(name)?.[1];
    return level ? `h${Math.min(6, Number(level) + this.headingShift)}` : name;
  }

  /** Makes an address absolute. A fragment alone leads nowhere: ids are not kept. */
  private resolve(copy: Element, attribute: string, protocols: readonly string[]): boolean {
    const value = copy.getAttribute(attribute) ?? '';
    const url = /^\s*(#|$)/.test(value) ? undefined : safeUrl(value, this.options.baseUrl, protocols);
    if (url) copy.setAttribute(attribute, url);
    return !!url;
  }
}
