import { html, type TemplateResult } from 'lit';
import { choice } from '../base/attributes.js';
import { ContentElement } from '../base/content-element.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { eventLinksStyles } from './event-links.styles.js';
import { loadRenderer } from './load-renderer.js';

/**
 * The concurrent events of an exhibition: name, dates, place, whether they take place as planned and are still to
 * come, and ways to put them into a calendar.
 *
 * @csspart list - The events.
 * @csspart item - An event.
 * @csspart image - The picture of an event, in cards.
 * @csspart leaf - The days of an event, as on the leaf of a calendar; in cards it stands in for a picture.
 * @csspart title - The name of an event.
 * @csspart link - The link to an event's page, or to the form of a calendar's site.
 * @csspart badge - Every mark: what has become of an event (cancelled, postponed, and the like), and how it stands to the present.
 * @csspart changed - The badge of an event that is cancelled, postponed or moved.
 * @csspart upcoming - The badge of an event that is still to come.
 * @csspart today - The badge of an event that takes place today.
 * @csspart now - The badge of an event that is going on.
 * @csspart ended - The badge of an event that is over.
 * @csspart subtitle - The name of an event in another language.
 * @csspart meta - The line of date and place.
 * @csspart date - The date of an event.
 * @csspart place - The place of an event.
 * @csspart summary - A sentence or two about an event.
 * @csspart calendar - The box that opens to the ways to put an event into a calendar.
 * @csspart button - What opens the box of calendars, and what saves the calendar file.
 * @csspart hint - The sentence for readers in an app that saves no files.
 */
export class EventLinks extends ContentElement {
  static override styles = [...ContentElement.styles, eventLinksStyles];

  /** Which events are shown: the concurrent ones, the exhibition itself, or both. */
  @property(choice(['exhibition', 'events', 'both']))
  scope: 'exhibition' | 'events' | 'both' = 'events';

  /** Rows, cards with pictures, or a strip of names and dates for the top or the foot of a page. */
  @property(choice(['list', 'cards', 'bar'], true))
  layout: 'list' | 'cards' | 'bar' = 'list';

  /** `ics` offers to put events to come into a calendar, but for the strip; `none` does not. */
  @property(choice(['ics', 'none'])) calendar: 'ics' | 'none' = 'ics';

  /** `hide` leaves out events whose last day is behind. */
  @property(choice(['show', 'hide'])) past: 'show' | 'hide' = 'show';

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

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
}
