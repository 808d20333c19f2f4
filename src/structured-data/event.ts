import type { Exhibition, FeedEvent } from '../feed/format.js';
import { organizationOf } from './organization.js';

/** A member of an enumeration is known by its address. */
const word = (name: string | undefined): string | undefined => name && `https://schema.org/${name}`;

/** An event in the terms of schema.org: https://schema.org/Event */
export function eventOf(event: FeedEvent | Exhibition): object {
  const { location, organizer = [] } = event as Exhibition;
  return {
    '@type': event.type ?? 'Event',
    name: event.name,
    alternateName: event.alternateName,
    description: event.description,
    url: event.url,
    image: event.image && [event.image],
    startDate: event.startDate,
    endDate: event.endDate,
    previousStartDate: event.previousStartDate,
    eventStatus: word(event.eventStatus),
    eventAttendanceMode: word(event.eventAttendanceMode),
    location: location && placeOf(location),
    organizer: organizer.map(organizationOf),
  };
}

const placeOf = ({ name, address, geo }: NonNullable<FeedEvent['location']>): object => ({
  '@type': 'Place',
  name,
  address: address && { '@type': 'PostalAddress', ...address },
  geo: geo && { '@type': 'GeoCoordinates', ...geo },
});
