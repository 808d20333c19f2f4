import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Item } from '../../feed/format.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import type { StoryFill } from './adapt.js';
import type { NewsList } from './news-list.js';

/** Paths of SVG, in a square of 16. */
const signs = {
  previous: 'M11 2 5 8l6 6 1.2-1.2L7.4 8l4.8-4.8z',
  next: 'M5 2l6 6-6 6-1.2-1.2L8.6 8 3.8 3.2z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  play: 'M5 3l8 5-8 5z',
};

/** Milliseconds for which a headline stands. */
const standing = 6000;

/**
 * One headline at a time, and the next after a while; it waits while the reader points at it or is in it, and stands
 * still for those who want no motion or have paused it (WCAG 2.2, 2.2.2).
 */
export class Ticker implements ReactiveController {
  private stories: readonly Item[] = [];
  private index = 0;
  /** The id of the headline that stands: it stays when others come before it. */
  private current: string | undefined;
  /** Whether the reader paused it; undefined before, when the system's setting decides. */
  private paused: boolean | undefined;
  private isPointedAt = false;
  private hasFocus = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(private readonly host: NewsList) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    // No event tells that the pointer or the focus has left what is gone.
    this.isPointedAt = this.hasFocus = false;
  }

  hostUpdated(): void {
    // Not every engine tells that what had the focus is gone.
    this.hasFocus &&= !!this.host.shadowRoot?.activeElement;
    this.plan();
  }

  get isShown(): boolean {
    return this.host.layout === 'ticker';
  }

  private get isHeld(): boolean {
    return this.isPointedAt || this.hasFocus;
  }

  private get isPaused(): boolean {
    return this.paused ?? this.stillness.matches;
  }

  private plan(): void {
    clearTimeout(this.timer);
    const isStill = this.isPaused || this.isHeld || this.stories.length < 2;
    if (!this.isShown || isStill || !this.host.isConnected) return;
    this.timer = setTimeout(() => this.go(1), standing);
  }

  private go(step: number): void {
    const { length } = this.stories;
    this.stand((this.index + step + length) % length);
    this.host.requestUpdate();
  }

  private stand(index: number): void {
    this.index = Math.max(0, Math.min(index, this.stories.length - 1));
    this.current = this.stories[this.index]?.id;
  }

  /** Marks the row of the headline that stands. */
  marking(fill: StoryFill): StoryFill {
    if (!this.isShown) return fill;
    return (item, element) => {
      const content = fill(item, element);
      element.classList.toggle('current', item.id === this.current);
      return content;
    };
  }

  render(list: unknown, { tag }: Locale): TemplateResult {
    this.stories = this.host.visible.shown;
    const place = this.stories.findIndex(({ id }) => id === this.current);
    this.stand(place < 0 ? this.index : place);
    const { ticker, previousHeadline: previous, nextHeadline: next, pause, play } = listMessages(tag);
    const isPaused = this.isPaused;
    return html`<div
      part="ticker"
      class="ticker"
      role="group"
      aria-label=${ticker}
      @pointerenter=${this.onPointer}
      @pointerleave=${this.onPointer}
      @focusin=${this.onFocus}
      @focusout=${this.onFocus}
    >
      <div class="stage" aria-live=${isPaused || this.isHeld ? 'polite' : 'off'}>${list}</div>
      <div class="controls" lang=${tag} ?hidden=${this.stories.length < 2}>
        ${this.renderControl('previous', previous, signs.previous, () => this.go(-1))}
        ${this.renderControl('pause', isPaused ? play : pause, isPaused ? signs.play : signs.pause, this.toggle)}
        ${this.renderControl('next', next, signs.next, () => this.go(1))}
      </div>
    </div>`;
  }

  private renderControl(part: string, label: string, sign: string, action: () => void): TemplateResult {
    return html`<button
      part="button ${part}"
      class="control"
      type="button"
      aria-label=${label}
      @click=${action}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <title>${label}</title>
        <path d=${sign}></path>
      </svg>
    </button>`;
  }

  private readonly toggle = (): void => {
    this.paused = !this.isPaused;
    this.host.requestUpdate();
  };

  // Not by `:hover`, which a finger leaves behind.
  private readonly onPointer = ({ type }: Event): void => {
    this.isPointedAt = type === 'pointerenter';
    this.host.requestUpdate();
  };

  private readonly onFocus = ({ type, currentTarget, relatedTarget }: FocusEvent): void => {
    this.hasFocus = type === 'focusin' || (currentTarget as Node).contains(relatedTarget as Node | null);
    this.host.requestUpdate();
  };
}
