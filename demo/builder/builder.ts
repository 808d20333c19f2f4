/** The builder: settings in the page's address, and all that is made of them. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { copyText } from '../../src/share/clipboard.js';
import { addressOf, readAddress } from './address.js';
import { AddressBar } from './address-bar.js';
import type { Check, Context, Result } from './context.js';
import type { SeenText } from '../contrast.js';
import { type CheckedFeed, checkFeed, isAddress } from './feed-check.js';
import { container } from './kit.js';
import { masthead } from './parts/masthead.js';
import { askPrerendered } from './prerendered.js';
import { Preview, type Shown } from './preview.js';
import { defaults, fallbackOf, feedsOf, type Settings, without } from './settings.js';
import { elementStep } from './steps/element.js';
import { feedStep } from './steps/feed.js';
import { linesStep } from './steps/lines.js';
import { previewStep } from './steps/preview.js';
import { type Language, messages } from './words/messages.js';

const ownLanguage: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';

class Builder extends LitElement {
  @state() private settings: Settings;
  @state() private check: Check = { kind: 'none' };
  @state() private drafts: Readonly<Record<string, string>> = {};
  @state() private weak: readonly SeenText[] = [];
  @state() private result: Result | undefined;
  @state() private copied: Context['copied'];

  private readonly ignored: readonly string[];
  private readonly addressBar = new AddressBar(() => this.address);
  private preview: Preview | undefined;
  /** Count checks and results: one that comes late is not of what is asked now. */
  private checks = 0;
  private results = 0;

  constructor() {
    super();
    ({ settings: this.settings, ignored: this.ignored } = readAddress(
      new URLSearchParams(location.search),
      ownLanguage,
    ));
    document.documentElement.lang = this.settings.language;
    document.title = `Fairwire · ${messages[this.settings.language].title}`;
    if (this.settings.feed) void this.checkFeed(this.settings.feed);
  }

  /** The page's own style sheet is for all of it. */
  protected override createRenderRoot(): this {
    return this;
  }

  private get context(): Context {
    const { settings, ignored, check, drafts, weak, result, copied } = this;
    return {
      words: messages[settings.language],
      ...{ settings, ignored, check, drafts, weak, result, copied },
      feed: this.feed,
      address: this.address,
      change: (next) => this.change(next),
      type: (name, text, next) => {
        this.drafts = { ...this.drafts, [name]: text };
        this.settings = next;
      },
      reset: () => this.reset(),
      checkFeed: (address) => void this.checkFeed(address),
      copy: (name, text) => void this.copy(name, text),
      previewReady: (event) => this.previewReady(event),
    };
  }

  /** The first that can be read, of those that are asked for now. */
  private get checked(): CheckedFeed | undefined {
    const wanted = feedsOf(this.settings);
    return 'feeds' in this.check
      ? this.check.feeds.find(({ feed, url }) => feed && wanted.includes(url))
      : undefined;
  }

  /** Of the page, with all the settings. */
  private get address(): string {
    const query = addressOf(this.settings, ownLanguage);
    return new URL(query ? `?${query}` : location.pathname, location.href).href;
  }

  /** What was typed for a setting that is gone goes with it. */
  private change(next: Settings): void {
    const before = { ...this.settings.attributes, ...this.settings.tokens };
    const after = { ...next.attributes, ...next.tokens };
    const isGone = (name: string): boolean => name in before && !(name in after);
    this.drafts = Object.fromEntries(Object.entries(this.drafts).filter(([name]) => !isGone(name)));
    this.settings = next;
  }

  private get feed(): CheckedFeed['feed'] {
    return this.checked?.feed;
  }

  private reset(): void {
    const { language, feed, element } = this.settings;
    this.drafts = {};
    this.settings = { ...defaults, language, feed, element };
  }

  private async checkFeed(text: string): Promise<void> {
    const address = text.trim();
    if (address === this.settings.feed && this.check.kind === 'asking') return;
    const turn = ++this.checks;
    this.settings = { ...this.settings, feed: address };
    const addresses = feedsOf(this.settings);
    if (!addresses.every(isAddress)) this.check = { kind: 'no-address' };
    else if (!addresses.length) this.check = { kind: 'none' };
    else {
      this.check = { kind: 'asking', feeds: 'feeds' in this.check ? this.check.feeds : [] };
      const feeds = await Promise.all(addresses.map(checkFeed));
      if (turn === this.checks) this.check = { kind: 'done', feeds };
    }
  }

  private async copy(name: string, text: string): Promise<void> {
    // The same sentence is announced again only where it was away.
    this.copied = undefined;
    await this.updateComplete;
    this.copied = { name, isDone: await copyText(text) };
  }

  private previewReady({ target }: Event): void {
    const page = (target as HTMLIFrameElement).contentDocument;
    this.preview = page?.querySelector('#place')
      ? new Preview(page, (weak) => {
          if (page.defaultView) this.weak = weak;
        })
      : undefined;
    this.preview?.show(this.shown);
  }

  /** Undefined where there is nothing to show yet. */
  private get shown(): Shown | undefined {
    const { element, attributes, inside, theme, tokens } = this.settings;
    const feeds = feedsOf(this.settings);
    if (!feeds.length || this.check.kind === 'no-address') return undefined;
    return {
      ...{ element, theme, tokens },
      // The page's links open a new tab: one that leads elsewhere would take the preview away, or the builder.
      attributes: { src: feeds.join(' '), ...without(attributes, 'link-target') },
      inside: element === container ? inside : [],
      fallback: fallbackOf(this.settings, this.feed),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What was copied is no longer what stands there.
    if (['settings', 'check', 'result'].some((name) => changed.has(name))) this.copied = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('settings') && !changed.has('check')) return;
    this.preview?.show(this.shown);
    this.addressBar.change();
    void this.askResult();
  }

  /** What the demo's server makes of the feed, where that form is wanted. */
  private async askResult(): Promise<void> {
    const { settings, check, checked } = this;
    const turn = ++this.results;
    this.result = undefined;
    if (settings.form !== 'prerender' || settings.element === container) return;
    if (check.kind !== 'done' || !checked) return;
    this.result = { kind: 'making' };
    const result = await askPrerendered(settings, checked);
    if (turn === this.results) this.result = result;
  }

  protected override render(): TemplateResult {
    const { context } = this;
    const { words } = context;
    return html`
      ${masthead(context)}
      <main id="main" tabindex="-1">
        <div class="steps">
          <header class="intro">
            <h1>${words.title}</h1>
            <p>${words.intro}</p>
            ${
              this.ignored.length
                ? html`<p class="bad" role="status">${words.ignored(this.ignored.join(', '))}</p>`
                : nothing
            }
          </header>
          ${step('1', words.feed.title, feedStep(context))}
          ${step('2', words.element.title, elementStep(context))}
          ${step('3', words.lines.title, linesStep(context))}
          <p class="unseen" role="status">${this.said(words)}</p>
        </div>
        <section class="preview" id="preview" tabindex="-1" aria-label=${words.preview.title}>
          ${previewStep(context)}
        </section>
      </main>
      <footer id="end" tabindex="-1">
        <a href="/gallery.html?lang=${this.settings.language}">${words.gallery}</a>
        <a href="/">${words.pages}</a>
      </footer>
    `;
  }

  private said({ lines }: Context['words']): string {
    if (!this.copied) return '';
    return this.copied.isDone ? lines.copied : lines.notCopied;
  }
}

const step = (number: string, title: string, content: TemplateResult): TemplateResult => html`
  <section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number">${number}</span> ${title}</h2>
    <div class="content">${content}</div>
  </section>
`;

customElements.define('fairwire-builder', Builder);
