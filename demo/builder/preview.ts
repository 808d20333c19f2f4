/** Puts the element on the page in the frame, and looks how it is to read there. */
import { contrastsIn, type SeenText } from '../contrast.js';
import { themeAddress } from './place.js';

/** What is shown. */
export interface Shown {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly inside: readonly string[];
  readonly theme: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly fallback: { readonly text: string; readonly url?: string | undefined } | undefined;
}

/** One page; the next one has a preview of its own. */
export class Preview {
  private readonly place: Element | null;
  private readonly observer: MutationObserver;
  private element: HTMLElement | undefined;
  private isAsked = false;

  /** @param tell is called with the texts that are hard to read, each time it has been looked */
  constructor(
    private readonly page: Document,
    private readonly tell: (weak: readonly SeenText[]) => void,
  ) {
    this.place = page.querySelector('#place');
    this.observer = new MutationObserver(() => this.look());
    // They do not bubble, but on their way down they come by.
    for (const event of ['fairwire-load', 'fairwire-error'])
      page.addEventListener(event, () => this.look(), { capture: true });
  }

  show(shown: Shown | undefined): void {
    if (!shown) this.clear();
    else {
      this.element = this.element?.localName === shown.element ? this.element : this.make(shown.element);
      fill(this.element, shown);
      dress(this.element, shown);
    }
    this.look();
  }

  private clear(): void {
    this.element?.remove();
    this.element = undefined;
  }

  private make(tag: string): HTMLElement {
    const element = this.page.createElement(tag);
    this.place?.replaceChildren(element);
    return element;
  }

  /** Once for all that changes in a frame. */
  private look(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      this.watch();
      this.tell(this.weakTexts());
    });
  }

  /** Renderers come late, and fill the shadow trees when they are there. */
  private watch(): void {
    this.observer.disconnect();
    for (const element of this.place?.querySelectorAll('*') ?? [])
      if (element.shadowRoot) this.observer.observe(element.shadowRoot, { childList: true, subtree: true });
  }

  private weakTexts(): SeenText[] {
    const texts = [...(this.place?.querySelectorAll('*') ?? [])].flatMap(contrastsIn);
    return texts.filter(({ ratio, least }) => ratio < least).sort((a, b) => a.ratio - b.ratio);
  }
}

/** What stands between the tags; the first of several elements has the fallback. */
function fill(element: HTMLElement, { inside, fallback }: Shown): void {
  const key = JSON.stringify([inside, fallback]);
  if (element.dataset['filled'] === key) return;
  element.dataset['filled'] = key;
  const page = element.ownerDocument;
  const children = inside.map((tag) => page.createElement(tag));
  const link = fallback && page.createElement('a');
  if (link) {
    link.textContent = fallback.text;
    if (fallback.url) link.href = fallback.url;
  }
  element.replaceChildren(...children);
  if (link) (children[0] ?? element).append(link);
}

function dress(element: HTMLElement, { attributes, theme, tokens }: Shown): void {
  for (const name of element.getAttributeNames())
    if (!(name in attributes) && !/^(?:class|style|data-filled)$/.test(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  element.className = theme && `fairwire-${theme}`;
  if (theme) loadTheme(element.ownerDocument, theme);
  element.style.cssText = Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

function loadTheme(page: Document, theme: string): void {
  const href = themeAddress(theme);
  if (page.querySelector(`link[href="${href}"]`)) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.addEventListener('load', () => page.dispatchEvent(new Event('fairwire-load')));
  page.head.append(link);
}
