// @ts-check
/** What the organiser's server and that of the partner answer, by path. */
import { readFile } from 'node:fs/promises';
import { feedOf } from '../feed.js';
import { peer as vanillaPreloaded } from '../peers/vanilla-preloaded/peer.js';
import { settingOf, workload } from '../workloads.js';
import { hostPage } from './host-page.js';
import { image } from './images.js';
import { posts } from './mastodon.js';

/** @typedef {{ type: string, body: string | Buffer, cache: string }} Answer */
/** @typedef {(url: URL) => Answer | undefined | Promise<Answer | undefined>} Answers */
/** @typedef {{ peers: readonly import('../peers/peer.js').Peer[], scripts: import('./bundle.js').Scripts, embed: string, integrity: Record<string, string> }} Stock */

export const FEED_CACHE = 'max-age=300, stale-while-revalidate=86400';
const FOR_EVER = 'max-age=31536000, immutable';
const HTML = 'text/html; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';

/** @param {string} name */
const typeOf = (name) => `text/${name.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`;

/** @param {Stock} stock @param {string} origin its own @returns {Answers} */
export function organiserAnswers({ scripts, embed, integrity }, origin) {
  /** How often the feed of a key was asked for. @type {Map<string, number>} */
  const asked = new Map();
  /** @type {[RegExp, (url: URL, ...parts: string[]) => Answer | undefined | Promise<Answer | undefined>][]} */
  const routes = [
    [
      /^\/feed\/(\d+)\/(?:page-(\d+)|whole)\.json$/,
      ({ searchParams }, size = '', page = '') => {
        const key = searchParams.get('live');
        const news = key ? (asked.get(key) ?? 0) : 0;
        if (key) asked.set(key, news + 1);
        const feed = feedOf({ size: Number(size), paged: !!page, page: Number(page || 1), news }, origin);
        return { type: JSON_FEED, body: JSON.stringify(feed), cache: key ? 'no-store' : FEED_CACHE };
      },
    ],
    [
      /^\/images\/(\d+)\.png$/,
      (_url, index) => ({ type: 'image/png', body: image(Number(index)), cache: FOR_EVER }),
    ],
    [
      /^\/fairwire\/1\.0\.0\/(fairwire[\w.-]*\.js)$/,
      async (_url, name = '') => ({
        ...{ type: typeOf(name), cache: FOR_EVER },
        body: await readFile(`${embed}/${name}`),
      }),
    ],
    [
      /^\/peers\/([\w-]+\.(?:js|css))$/,
      (_url, name = '') => {
        const body = scripts.get(name);
        return body === undefined ? undefined : { type: typeOf(name), body, cache: FOR_EVER };
      },
    ],
    [
      /^\/frame\/([\w-]+)\.html$/,
      async ({ searchParams }, name = '') => {
        const setting = settingOf(origin, workload(name), integrity);
        const feed = searchParams.get('feed') ?? setting.feed;
        return {
          ...{ type: HTML, cache: FEED_CACHE },
          body: await hostPage(vanillaPreloaded, { ...setting, feed }, 1),
        };
      },
    ],
    [
      /^\/mastodon\/([\w-]+)\/api\/v1\/accounts\/1\/statuses$/,
      ({ searchParams }, name = '') => ({
        ...{ type: 'application/json; charset=utf-8', cache: FEED_CACHE },
        body: posts(workload(name), Number(searchParams.get('limit')), origin),
      }),
    ],
  ];
  return (url) => {
    for (const [path, answer] of routes) {
      const match = path.exec(url.pathname);
      if (match) return answer(url, ...match.slice(1));
    }
    return undefined;
  };
}

/** @param {Stock} stock @param {string} organiser its origin @returns {Answers} */
export function partnerAnswers({ peers, integrity }, organiser) {
  return async ({ pathname, searchParams }) => {
    const [, name, work = ''] = /^\/([\w-]+)\/([\w-]+)\.html$/.exec(pathname) ?? [];
    const peer = peers.find((one) => one.name === name);
    if (!peer) return undefined;
    const setting = settingOf(organiser, workload(work), integrity, searchParams.get('live') ?? undefined);
    const body = await hostPage(peer, setting, Number(searchParams.get('widgets') ?? 1));
    return { type: HTML, body, cache: 'no-cache' };
  };
}
