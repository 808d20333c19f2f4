import { html, type TemplateResult } from 'lit';
import type { Feed, FeedEvent } from '../../feed/format.js';
import { eventsOf, isOver } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { choice } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { eventLinksStyles } from './event-links.styles.js';
import { loadRenderer } from './load-renderer.js';

/**
 * The concurrent events of an exhibition: name, dates, place, and whether they take place as planned.
 *
 * @csspart list - The events.
 * @csspart item - One of them.
 * @csspart leaf - Its days, as on the leaf of a calendar.
 * @csspart title - Its name.
 * @csspart link - The link to its page.
 * @csspart badge - What has become of it: cancelled, postponed, and the like.
 * @csspart subtitle - Its name in another language.
 * @csspart meta - The line of date and place.
 * @csspart date - The date in it.
 * @csspart place - The place in it.
 * @csspart summary - A sentence or two about it.
 */
export class EventLinks extends FeedElement {
  static override styles = [...FeedElement.styles, eventLinksStyles];

  /** Which events are shown: the concurrent ones, the exhibition itself, or both. */
  @property(choice('scope', ['exhibition', 'events', 'both'] as const))
  scope: 'exhibition' | 'events' | 'both' = 'events';

  /** `hide` leaves out events whose last day is behind. */
  @property(choice('past', ['show', 'hide'] as const)) past: 'show' | 'hide' = 'show';

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

  protected override isEmpty(feed: Feed): boolean {
    return !this.eventsOf(feed).length;
  }

  protected override emptyMessage(messages: Messages): string {
    return messages.noEvents;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<div class="item">
      <div class="leaf"><span class="days">&nbsp;</span></div>
      <div class="text">
        <span class="title">&nbsp;</span><span class="meta facts">&nbsp;</span
        ><span class="summary">&nbsp;</span>
      </div>
    </div>`;
    return html`${row}${row}${row}`;
  }

  protected override renderFeed(feed: Feed, locale: Locale): unknown {
    const { headingLevel } = this;
    return this.renderer.current?.renderEvents({
      ...this.linkAttributes,
      ...{ locale, headingLevel },
      events: this.eventsOf(feed),
      label: this.scope === 'events' ? locale.messages.events : undefined,
      zone: feed._fairwire?.exhibition?.timeZone,
    });
  }

  private eventsOf(feed: Feed): readonly FeedEvent[] {
    const exhibition = feed._fairwire?.exhibition;
    const events = [
      ...(this.scope !== 'events' && exhibition ? [exhibition] : []),
      ...(this.scope !== 'exhibition' ? eventsOf(feed) : []),
    ];
    return this.past === 'hide' ? events.filter((event) => !isOver(event, Date.now())) : events;
  }
}
