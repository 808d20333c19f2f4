/** A feed that has every member of the format, each text a word of its own. */
import { feedShape, itemShape } from '../../../src/feed/format.js';
import type { List, Members, OneOf, RecordShape, Shape } from '../../../src/feed/shape.js';
import { type Path, tokenOf } from './fields.js';

export interface Json {
  [key: string]: unknown;
}

const picture = `${location.origin}/__fault/picture.svg?${new URLSearchParams({
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
}).toString()}`;

/** Left out, or asked for over the network, or shown in the place of something else. */
const absent = new Set(['next_url', 'articleUrl', 'calendarUrl']);

/** Members whose values depend on each other, by name; `place` is where they stand in their list. */
const values: Record<string, (place: number, path: Path) => unknown> = {
  version: () => 'https://jsonfeed.org/version/1.1',
  timeZone: () => 'Asia/Shanghai',
  categoryIds: (place) => `categories-${place}`,
  relatedIds: (place) => `items-${place}`,
  eventIds: (place) => `events-${place}`,
  previousId: () => 'items-0',
  nextId: () => 'items-2',
  superEvent: () => 'exhibition',
  content_html: (_place, path) =>
    `<h2>One</h2><p>${tokenOf(path)} <a href="https://www.example.org/">two</a></p><p><img src="${picture}#x" alt="three"></p>`,
  date_published: (place) => `2015-06-0${place + 1}T10:00:00+08:00`,
  date_modified: (place) => `2015-07-0${place + 1}T10:00:00+08:00`,
  startDate: (place) => `2090-06-0${place + 1}`,
  endDate: (place) => `2090-06-0${place + 2}`,
  order: (place) => place,
  copyrightYear: () => 2015,
  pinned: (place) => place === 1,
};
const kinds: Record<string, (place: number, path: Path) => unknown> = {
  id: (_place, path) =>
    path.length < 4 ? path.slice(0, -1).join('-').replace('_fairwire-', '') : tokenOf(path),
  integer: () => 3,
  number: () => 31.5,
  flag: () => false,
  date: () => '2090-05-01',
  language: (place, path) => (path.includes('alternates') ? ['de', 'fr', 'ja'][place] : 'en'),
  link: (_place, path) => `https://www.example.org/${tokenOf(path)}`,
  resource: () => picture,
};

function build(shape: Shape<unknown>, path: Path): unknown {
  if (shape.kind === 'record')
    return Object.fromEntries(
      Object.entries((shape as RecordShape<Members>).members)
        .filter(([key]) => !absent.has(key))
        .map(([key, member]) => [key, build(member, [...path, key])]),
    );
  if (shape.kind === 'list')
    return [0, 1, 2].map((place) => build((shape as List<unknown>).of, [...path, place]));
  const place = Number([...path].reverse().find((key) => typeof key === 'number') ?? 0);
  const name = String([...path].reverse().find((key) => typeof key === 'string'));
  const { options = [] } = shape as Partial<OneOf<string>>;
  if (shape.kind === 'oneOf') return options[place % options.length];
  return (values[name] ?? kinds[shape.kind] ?? ((_place, at) => tokenOf(at)))(place, path);
}

const source = JSON.stringify({
  ...(build(feedShape, []) as Json),
  items: [0, 1, 2].map((place) => build(itemShape, ['items', place])),
});

/** What is shown only where something else is not there. */
const shownInsteadOf: Record<string, readonly Path[]> = {
  content_text: [['items', 1, 'content_html']],
  banner_image: [['items', 1, 'image']],
  copyrightHolder: [['_fairwire', 'legal', 'copyrightNotice']],
};

/** What has to go for a member to be seen. */
export const hiddenBehind = (path: Path): readonly Path[] => shownInsteadOf[String(path.at(-1))] ?? [];

/** Follows a path but for its last step. */
function holderOf(feed: Json, path: Path): Json {
  return path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, feed);
}

export function benignFeed(without: readonly Path[] = []): Json {
  const feed = JSON.parse(source) as Json;
  for (const path of without) delete holderOf(feed, path)[path.at(-1) ?? ''];
  return feed;
}

/** The feed with a value in a member. It goes through JSON, as on the network: `__proto__` is a member like others. */
export function feedWith(path: Path, value: unknown): Json {
  const feed = benignFeed(hiddenBehind(path));
  holderOf(feed, path)[path.at(-1) ?? ''] = value;
  return feed;
}
