import { html, nothing } from 'lit';
import { type CalendarEntry, spanOf } from '../../calendar/entry.js';
import { icsOf } from '../../calendar/ics.js';
import { refusesDownloads, saveIcs } from '../../calendar/save.js';
import { googleUrl, outlookUrl } from '../../calendar/services.js';
import type { Exhibition, Feed, FeedEvent } from '../../feed/format.js';
import { version } from '../base/version.js';
import { lacksDate, placesOf, type Speech } from './event.templates.js';

interface Surroundings {
  readonly feed: Feed;
  readonly target: string | undefined;
  readonly rel: string | undefined;
}

/** The host of the site a feed belongs to: the same in each of its languages. */
function hostOf({ home_page_url: page, feed_url: feedUrl }: Feed): string {
  const url = page ?? feedUrl;
  return (url && new URL(url).host) || 'fairwire';
}

function statusOf(event: FeedEvent): CalendarEntry['status'] {
  if (event.eventStatus === 'EventCancelled') return 'CANCELLED';
  return lacksDate(event) ? 'TENTATIVE' : 'CONFIRMED';
}

/** An event as calendars know it; undefined where it has no date. */
export function entryOf(event: FeedEvent, feed: Feed, speech: Speech): CalendarEntry | undefined {
  const { id, name, startDate, endDate, description = '', location, url } = event;
  if (!startDate) return undefined;
  return {
    uid: `${id}@${hostOf(feed)}`,
    title: name,
    when: spanOf(startDate, endDate),
    status: statusOf(event),
    // Some calendars show no other address.
    description: [description, url].filter(Boolean).join('\n\n'),
    location: [...placesOf(event, speech.messages), location?.address?.streetAddress]
      .filter(Boolean)
      .join(', '),
    position: location?.geo,
    url,
  };
}

/** The ways to put an event into a calendar. In an app that saves no files, first what leads out of it. */
export function renderCalendar(event: FeedEvent, list: Surroundings, speech: Speech): unknown {
  const entry = entryOf(event, list.feed, speech);
  if (!entry) return nothing;
  const { messages, tag } = speech;
  const isInApp = refusesDownloads(navigator.userAgent);
  const link = (url: string, text: string): unknown =>
    html`<a part="link" href=${url} target=${list.target ?? nothing} rel=${list.rel ?? nothing}>${text}</a>`;
  const links = [link(googleUrl(entry), messages.google), link(outlookUrl(entry), messages.outlook)];
  // An exhibition may have a file of its own, in which the organiser says more.
  const { calendarUrl } = event as Exhibition;
  const file = calendarUrl
    ? link(calendarUrl, messages.calendarFile)
    : renderFile(entry, messages.calendarFile);
  return html`<details part="calendar" class="calendar" lang=${tag}>
    <summary part="button">
      <span>${messages.addToCalendar}<span class="visually-hidden">: ${event.name}</span></span>
    </summary>
    ${isInApp ? html`<p part="hint" class="hint">${messages.inAppBrowser}</p>` : nothing}
    <div class="ways">${isInApp ? [...links, file] : [file, ...links]}</div>
  </details>`;
}

function renderFile(entry: CalendarEntry, text: string): unknown {
  const save = (): void => saveIcs(icsOf(entry, `Fairwire ${version}`, Date.now()), entry.title);
  return html`<button part="button" class="button" type="button" @click=${save}>${text}</button>`;
}
