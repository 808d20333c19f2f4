import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, FeedEvent } from '../../feed/format.js';
import { eventsOf, isOver } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { choice } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { heading } from '../base/heading.js';
import { property } from '../base/property.js';
import { eventLinksStyles } from './event-links.styles.js';
import { badgeOf, dateOf, isVoid, leafOf, placeOf } from './event-links.templates.js';

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

  protected override renderFeed(feed: Feed, locale: Locale): TemplateResult {
    const zone = feed._fairwire?.exhibition?.timeZone;
    return html`<ul
      part="list"
      role="list"
      aria-label=${this.scope === 'events' ? locale.messages.events : nothing}
    >
      ${this.eventsOf(feed).map((event) => this.renderEvent(event, event.timeZone ?? zone, locale))}
    </ul>`;
  }

  private eventsOf(feed: Feed): readonly FeedEvent[] {
    const exhibition = feed._fairwire?.exhibition;
    const events = [
      ...(this.scope !== 'events' && exhibition ? [exhibition] : []),
      ...(this.scope !== 'exhibition' ? eventsOf(feed) : []),
    ];
    return this.past === 'hide' ? events.filter((event) => !isOver(event, Date.now())) : events;
  }

  private renderEvent(event: FeedEvent, zone: string | undefined, locale: Locale): TemplateResult {
    const { alternateName, description } = event;
    return html`<li part="item" class="item ${isVoid(event) ? 'void' : ''}">
      ${leafOf(event, zone, locale)}
      <div class="text">
        <div class="head">
          ${heading(this.headingLevel, 'title', this.renderName(event))} ${badgeOf(event, locale)}
        </div>
        ${alternateName ? html`<p part="subtitle" class="meta">${alternateName}</p>` : nothing}
        <p part="meta" class="meta facts">${dateOf(event, zone, locale)} ${placeOf(event, locale)}</p>
        ${description ? html`<p part="summary" class="summary">${description}</p>` : nothing}
      </div>
    </li>`;
  }

  private renderName({ name, url, eventStatus }: FeedEvent): unknown {
    const text = eventStatus === 'EventCancelled' ? html`<s>${name}</s>` : name;
    const { target, rel } = this.linkAttributes;
    if (!url) return text;
    return html`<a part="link" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}>${text}</a>`;
  }
}
