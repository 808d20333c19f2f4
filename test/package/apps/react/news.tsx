import { useRef } from 'react';
import type { NewsList } from 'fairwire';
import { onError, onLoad, onSelect, type Props } from '../page.js';

export function News({ feed, src, limit, level, shown, tabs, item, jsonLd, layout }: Props) {
  const list = useRef<NewsList>(null);
  return (
    <>
      <news-feed id="feed" feed={feed} onfairwire-load={onLoad}>
        <news-list
          id="list"
          ref={list}
          className="news"
          limit={limit}
          heading-level={level}
          dateFormat="short"
          show={shown}
          tabs={tabs}
          onfairwire-select={onSelect}
        />
        <news-article id="article" item={item} json-ld={jsonLd} />
        <partner-footer id="partners" logos="hide" />
        <event-links id="events" layout={layout} calendar="none" />
      </news-feed>
      <news-list id="alone" src={src} refreshInterval={0} onfairwire-error={onError}>
        <a href="/news">News</a>
      </news-list>
      <button onClick={() => void list.current?.refresh()}>Refresh</button>
    </>
  );
}
