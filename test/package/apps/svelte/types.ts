/** What the checker has to refuse. */
import type { SvelteProps } from 'fairwire/svelte';

type List = SvelteProps<'news-list'>;

export const right: List = {
  limit: 5,
  'heading-level': '2',
  refresh: 60,
  'on:fairwire-load': () => undefined,
};

export const wrong: readonly List[] = [
  // @ts-expect-error a text is no number where the property is set
  { limit: '5' },
  // @ts-expect-error not one of its words
  { show: ['date', 'author'] },
  // @ts-expect-error there are six levels
  { 'heading-level': 7 },
  // @ts-expect-error the event has no such detail
  { 'onfairwire-select': ({ detail }) => detail.story },
];

// @ts-expect-error Svelte writes json-ld="false", and it is there: what may be false is jsonLd
export const article: SvelteProps<'news-article'> = { 'json-ld': false };
