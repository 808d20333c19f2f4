/** How the elements are written for Solid's compiler; main.ts has the same for its runtime alone. */
import type { NewsList } from 'fairwire';
import 'fairwire/define';
import type { SolidProps } from 'fairwire/solid';
import { onError, onLoad, onSelect, type Props } from '../page.js';

export function News(props: Props) {
  let list: NewsList | undefined;
  return (
    <>
      <news-feed id="feed" feed={props.feed} on:fairwire-load={onLoad}>
        <news-list
          id="list"
          ref={list}
          class="news"
          limit={props.limit}
          heading-level={props.level}
          prop:dateFormat="short"
          show={props.shown}
          tabs={props.tabs}
          on:fairwire-select={onSelect}
        />
        <news-article id="article" item={props.item} json-ld={props.jsonLd} />
        <partner-footer id="partners" logos="hide" />
        <event-links id="events" layout={props.layout} calendar="none" />
      </news-feed>
      <news-list id="alone" src={props.src} attr:refresh="0" on:fairwire-error={onError}>
        <a href="/news">News</a>
      </news-list>
      <button onClick={() => void list?.refresh()}>Refresh</button>
    </>
  );
}

/** What the checker takes, and what it has to refuse. */
export const right: SolidProps<'news-list'> = { 'prop:pageSize': 3, 'attr:page-size': '3', 'attr:tabs': '' };

export const wrong = () => [
  // @ts-expect-error not one of its layouts
  <event-links layout="grid" />,
  // @ts-expect-error a text is no number where the property is set
  <news-list limit="5" />,
  // @ts-expect-error nor here
  <news-list heading-level="2" />,
  // @ts-expect-error Solid makes headinglevel of it
  <news-list headingLevel={2} />,
  // @ts-expect-error not one of its words
  <news-list show={['date', 'author']} />,
  // @ts-expect-error a method: the seconds are refresh-interval
  <news-list refresh={60} />,
  // @ts-expect-error the event has no such detail
  <news-list on:fairwire-select={({ detail }) => detail.story} />,
];
