/** Without a framework; the declarations themselves are checked too. */
import 'fairwire/define';
import { defineAll, NewsList, type PrefixedElements } from 'fairwire';
import { EventLinks } from 'fairwire/elements/event-links';
import { readFeed } from 'fairwire/feed';

declare global {
  interface HTMLElementTagNameMap extends PrefixedElements<'acme'> {}
}

defineAll({ prefix: 'acme' });

const list = document.querySelector('news-list');
const article = document.querySelector('news-article');
const onSelect = ({ detail }: GlobalEventHandlersEventMap['fairwire-select']): string => detail.item.id;

list?.addEventListener('fairwire-select', ({ detail, currentTarget }) => [detail.item.title, currentTarget]);
list?.addEventListener('fairwire-load', ({ detail }) => detail.feed.items.length + Number(detail.fromCache));
list?.removeEventListener('fairwire-select', onSelect);
document.addEventListener('fairwire-select', onSelect);
document.querySelector('event-links')?.addEventListener('fairwire-error', ({ detail }) => detail.status);

export const made: NewsList = document.createElement('acme-news-list');
export const events: EventLinks = document.createElement('event-links');
export const titleOf = (document: unknown): string | undefined => {
  const reading = readFeed(document);
  return 'feed' in reading ? reading.feed.title : reading.found;
};
if (list) list.show = ['date'];

// @ts-expect-error a feed is no story
list?.addEventListener('fairwire-load', ({ detail }) => detail.item);
// @ts-expect-error not one of its layouts
if (list) list.layout = 'grid';
// @ts-expect-error it takes a list
if (article) article.show = 'lead';
