import type { StarterPictures } from './picture-files.js';
import type { EventTexts, StarterTexts } from './texts.js';

export const dayLength = 86_400_000;
/** Days from now until the exhibition opens. */
export const daysAhead = 90;

/** Whole days: `2026-03-01`. */
export const day = (now: number, ahead: number): string =>
  new Date(now + ahead * dayLength).toISOString().slice(0, 10);
/** Instants: `2026-03-01T09:00:00Z`. */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+/, '');

const exhibitionId = 'exhibition';

export function exhibition(texts: StarterTexts, now: number, { picture, logo }: StarterPictures) {
  return {
    ...common(texts, exhibitionId, texts.exhibition(Number(day(now, daysAhead).slice(0, 4)))),
    type: 'ExhibitionEvent' as const,
    edition: texts.edition,
    image: picture,
    startDate: day(now, daysAhead),
    endDate: day(now, daysAhead + 2),
    organizer: [
      { id: 'organizer', type: 'Organization' as const, name: texts.organizer, url: texts.site, logo },
    ],
  };
}

const common = ({ site, timeZone, place }: StarterTexts, id: string, { name, description }: EventTexts) => ({
  id,
  name,
  description,
  url: `${site}events/${id}/`,
  timeZone,
  eventStatus: 'EventScheduled' as const,
  eventAttendanceMode: 'OfflineEventAttendanceMode' as const,
  location: {
    name: place.name,
    address: { addressCountry: place.country, addressLocality: place.town, streetAddress: place.street },
  },
});

/** All of the places are eight hours ahead of UTC. */
const at = (date: string, time: string): string => `${date}T${time}:00+08:00`;

export function events(texts: StarterTexts, now: number) {
  const [first, second] = [day(now, daysAhead), day(now, daysAhead + 1)];
  return [
    {
      ...common(texts, 'forum', texts.forum),
      ...{ type: 'BusinessEvent' as const, superEvent: exhibitionId, order: 1 },
      ...{ startDate: at(first, '10:00'), endDate: at(first, '12:00') },
    },
    {
      ...common(texts, 'tasting', texts.tasting),
      ...{ type: 'SocialEvent' as const, superEvent: exhibitionId, order: 2 },
      ...{ startDate: at(second, '14:00'), endDate: at(second, '16:30') },
    },
  ];
}
