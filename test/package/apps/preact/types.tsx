/** What the checker has to refuse. */
import type { PreactProps } from 'fairwire/preact';

export const right: PreactProps<'news-article'> = {
  itemFrom: 'query:id',
  'font-size': 'large',
  'heading-level': '2',
};

export const wrong = [
  // @ts-expect-error not one of its layouts
  <event-links layout="grid" />,
  // @ts-expect-error a text is no number where the property is set
  <news-list limit="5" />,
  // @ts-expect-error nor a list
  <news-list show="date" />,
  // @ts-expect-error not one of its words
  <news-list show={['date', 'author']} />,
  // @ts-expect-error there are six levels
  <news-list heading-level={7} />,
  // @ts-expect-error a method: the seconds are refreshInterval
  <news-list refresh={60} />,
  // @ts-expect-error Preact writes json-ld="false", and it is there: what may be false is jsonLd
  <news-article json-ld={false} />,
  // @ts-expect-error of the list alone
  <news-feed limit={5} />,
  // @ts-expect-error the event has no such detail
  <news-list onfairwire-select={({ detail }) => detail.story} />,
];
