import type { FeedEvent } from '../../feed/format.js';

/** How an event stands to the present moment. */
export type EventPhase = 'upcoming' | 'today' | 'now' | 'ended';

/** The texts around events. They come with what renders them. */
export interface EventMessages {
  /** The name of the list, for those who hear the page. */
  readonly events: string;
  readonly eventStatus: Readonly<Record<Exclude<FeedEvent['eventStatus'], undefined>, string>>;
  readonly phase: Readonly<Record<EventPhase, string>>;
  /** The date an event was first announced for. */
  readonly formerly: (date: string) => string;
  readonly online: string;
  readonly onlineAndOnSite: string;
  /** Joins the parts of a place, widest last. */
  readonly joinPlace: (parts: readonly string[]) => string;
  /** What opens the ways to put an event into a calendar. */
  readonly addToCalendar: string;
  /** The calendar file. */
  readonly calendarFile: string;
  readonly google: string;
  readonly outlook: string;
  /** What to do in the browser of an app, which saves no files. */
  readonly inAppBrowser: string;
  /** There is nothing to show. */
  readonly none: string;
}
