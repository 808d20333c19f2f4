import type { Feed, FeedEvent } from '../../feed/format.js';
import { eventsOf, isOver } from '../../feed/selectors.js';
import type { EventLinks } from './event-links.js';

/** The events that an element shows, in their order. */
export function chosenEvents({ scope, past }: EventLinks, feed: Feed): readonly FeedEvent[] {
  const exhibition = feed._fairwire?.exhibition;
  const events = [
    ...(scope !== 'events' && exhibition ? [exhibition] : []),
    ...(scope !== 'exhibition' ? eventsOf(feed) : []),
  ];
  return past === 'hide' ? events.filter((event) => !isOver(event, Date.now())) : events;
}
