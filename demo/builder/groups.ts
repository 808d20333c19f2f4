/** Which settings a newcomer sees first, and how the others are grouped. */
import type { KnownAttribute } from '../../src/snippet/index.js';
import { attributesOf } from './kit.js';

/** The first ones of each element, in their order. */
const common: Readonly<Record<string, readonly string[]>> = {
  'news-list': ['limit', 'layout', 'show', 'open', 'tabs', 'search'],
  'news-article': ['show', 'font-size'],
  'event-links': ['layout', 'scope', 'calendar'],
  'partner-footer': ['show', 'logos', 'collapse'],
  'news-feed': [],
};

export const groups = ['stories', 'look', 'behaviour', 'loading'] as const;
export type Group = (typeof groups)[number];

const groupOf: Readonly<Record<string, Group>> = {
  ...inGroup('stories', 'category tag exclude query sort pinned item item-from groups past'),
  ...inGroup(
    'look',
    'columns excerpt-lines date-format time-zone new-days fallback-image paging page-size credit',
  ),
  ...inGroup('behaviour', 'article-url link-target link-rel heading-level lang json-ld'),
  ...inGroup('loading', 'loading refresh cache timeout'),
};

function inGroup(group: Group, names: string): Record<string, Group> {
  return Object.fromEntries(names.split(' ').map((name) => [name, group]));
}

/** Colours stand with the other colours. */
const elsewhere = ['theme'];

export const commonOf = (element: string): KnownAttribute[] =>
  (common[element] ?? []).flatMap(
    (name) => attributesOf(element).find((attribute) => attribute.name === name) ?? [],
  );

/** The others, by their groups. */
export const membersOf = (element: string, group: Group): KnownAttribute[] =>
  attributesOf(element).filter(
    ({ name }) => !common[element]?.includes(name) && !elsewhere.includes(name) && groupOf[name] === group,
  );
