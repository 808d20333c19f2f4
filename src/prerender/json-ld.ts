import type { FeedElement } from '../elements/base/feed-element.js';
import type { EventLinks } from '../elements/event-links/event-links.js';
import { chosenEvents } from '../elements/event-links/event.choice.js';
import type { NewsArticle } from '../elements/news-article/news-article.js';
import type { NewsList } from '../elements/news-list/news-list.js';
import { chosenGroups } from '../elements/partner-footer/footer.choice.js';
import type { PartnerFooter } from '../elements/partner-footer/partner-footer.js';
import type { Feed, Item } from '../feed/format.js';
import { partnerGroupsOf } from '../feed/selectors.js';
import { eventOf } from '../structured-data/event.js';
import { newsArticleOf } from '../structured-data/news-article.js';
import { organizationOf } from '../structured-data/organization.js';
import { storyShown } from './full-story.js';
import type { ElementName } from './render.js';

/** What an element shows, in the terms of schema.org: one after another. */
export function jsonLdOf(name: ElementName, feed: Feed, element: FeedElement): object[] {
  const things: Record<ElementName, () => object[]> = {
    'news-list': () => listOf(feed, (element as NewsList).visible.shown),
    'news-article': () => storyOf(feed, (element as NewsArticle).item),
    'partner-footer': () => partnersOf(feed, element as PartnerFooter),
    'event-links': () => chosenEvents(element as EventLinks, feed).map(eventOf),
  };
  return things[name]();
}

/** https://schema.org/ItemList */
const listOf = (feed: Feed, stories: readonly Item[]): object[] => [
  {
    '@type': 'ItemList',
    name: feed.title,
    itemListElement: stories.map((story, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: newsArticleOf(feed, story, story.url),
    })),
  },
];

function storyOf(feed: Feed, id: string): object[] {
  const item = storyShown(feed, id);
  return item ? [newsArticleOf(feed, item, item.url)] : [];
}

const partnersOf = (feed: Feed, footer: PartnerFooter): object[] =>
  chosenGroups(footer, partnerGroupsOf(feed)).flatMap(({ members = [] }) => members.map(organizationOf));
