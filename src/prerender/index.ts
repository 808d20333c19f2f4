/** Elements as HTML with the content of a feed in it, without a browser. */
import { createHash } from 'node:crypto';
import type { FeedElement } from '../elements/base/feed-element.js';
import { FeedError } from '../feed/feed-error.js';
import type { Feed } from '../feed/format.js';
import type { Problem } from '../feed/problem.js';
import { readFeed } from '../feed/reader.js';
import { en } from '../locales/en.js';
import { startTag } from '../markup/html.js';
import { scriptJson, scriptJsonLd } from '../structured-data/json.js';
import { PrerenderError } from './errors.js';
import { fetchFullStory } from './full-story.js';
import { htmlOf } from './html.js';
import { jsonLdOf } from './json-ld.js';
import { lightStyles } from './light-styles.js';
import { type Attributes, type ElementName, entriesOf, rendered } from './render.js';

export { PrerenderError } from './errors.js';
export { type Attributes, elementNames, type ElementName } from './render.js';

export interface PrerenderOptions {
  /** The element to render. */
  readonly element: ElementName;
  /**
   * Its attributes, as they stand on the page. `src` is the address of the feed, by which the script knows the data
   * again; the document's own `feed_url` by default.
   */
  readonly attributes?: Attributes;
  /**
   * `shadow`: declarative shadow DOM, with the element's own look and nothing that the page's styles reach. `light`:
   * the same content between the tags, for readers and crawlers that know no shadow DOM, and for the page's own styles.
   * Default `shadow`.
   */
  readonly form?: 'shadow' | 'light';
  /**
   * What stands between the tags, as HTML of your own: seen where nothing else can be. In the `light` form the content
   * stands there.
   */
  readonly fallback?: string;
  /**
   * Whether the feed is written into the page too, so that the script asks for it only when it has grown old. Once is
   * enough for all elements of a feed on a page. Default true.
   */
  readonly data?: boolean;
  /** When the feed was fetched, in milliseconds of the epoch. Now by default. */
  readonly fetchedAt?: number;
  /** Whether the content is described in the terms of schema.org too, as JSON-LD. Default false. */
  readonly jsonLd?: boolean;
  /** Milliseconds within which the full text of a story must have come. Default 15,000. */
  readonly timeout?: number;
}

/** What `prerender` makes of a feed. */
export interface Prerendered {
  /** To be written into the page, where the element is to stand. */
  readonly html: string;
  /** The hash of its style element, quotes included, for `style-src` (CSP 3, 2.3.1). */
  readonly styleHash: string;
  /** What the reader dropped or mended in the feed. */
  readonly problems: readonly Problem[];
}

/** A document that is written into the page. */
interface Block {
  readonly url: string;
  readonly document: unknown;
  readonly fetchedAt: number;
}

/**
 * Renders an element with the content of a feed. When the kit's script comes to the page, the element takes the place of
 * what is there in one frame. A story whose text is in a document of its own (`articleUrl`) is fetched.
 *
 * @param document a JSON Feed document, parsed
 * @throws PrerenderError where it is no feed, there is no such element, or a story's text cannot be had
 */
export async function prerender(document: unknown, options: PrerenderOptions): Promise<Prerendered> {
  const { element: name, attributes = {}, data = true, fetchedAt = Date.now() } = options;
  const url = String(attributes['src'] ?? (document as { feed_url?: string } | null)?.feed_url ?? '');
  const reading = readFeed(document, url);
  if ('found' in reading) throw new PrerenderError(`That is no feed, but ${reading.found}.`);
  const { feed, problems } = reading;
  const blocks: Block[] = data && url ? [{ url, document, fetchedAt }] : [];
  if (name === 'news-article') blocks.push(...(await storyBlocks(feed, options)));
  return rendered(name, attributes, feed, (element) => {
    const css = stylesOf(element, options);
    const start = startTag(name, entriesOf({ ...attributes, ...(url && { src: url }) }));
    const parts = [
      `${start}${contentOf(element, `<style>${css}</style>`, options)}</${name}>`,
      ...(data ? blocks.map(dataBlock) : []),
      ...(options.jsonLd ? jsonLdOf(name, feed, element).map(jsonLdBlock) : []),
    ];
    return { html: parts.join('\n'), styleHash: hashOf(css), problems };
  });
}

async function storyBlocks(feed: Feed, { attributes = {}, timeout }: PrerenderOptions): Promise<Block[]> {
  const { item } = attributes;
  try {
    const full = await fetchFullStory(feed, item === undefined ? undefined : String(item), timeout);
    return full ? [{ ...full, document: JSON.parse(full.text) as unknown }] : [];
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new PrerenderError(`The full text of the story cannot be had (${error.src}). ${sentenceOf(error)}`);
  }
}

const sentenceOf = ({ code, status, found = '' }: FeedError): string => en.errors[code]({ status, found });

const contentOf = (
  element: FeedElement,
  style: string,
  { form = 'shadow', fallback = '' }: PrerenderOptions,
): string =>
  form === 'light'
    ? `<div data-prerendered>${style}${lightContent(element)}</div>`
    : `<template shadowrootmode="open">${style}${htmlOf(element.renderRoot)}</template>${fallback}`;

/** Without a script nothing answers to buttons. */
const unscripted = '@media (scripting:none){.button{display:none}}';

function stylesOf({ sheets }: FeedElement, { element, form }: PrerenderOptions): string {
  const css = `${sheets.map(String).join('')}${unscripted}`;
  return form === 'light' ? lightStyles(css, element) : css;
}

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** Slots are the shadow tree's own: in the light they would show nothing but what they hold. */
const lightContent = ({ renderRoot }: FeedElement): string =>
  htmlOf(renderRoot, (element) => {
    if (element.matches('[hidden]')) return '';
    return element.localName === 'slot'
      ? [...element.childNodes].map((child) => htmlOf(child)).join('')
      : undefined;
  });

/** Behind the content, which is what readers wait for. The kit's script runs when the page has been read. */
const dataBlock = ({ url, document, fetchedAt }: Block): string =>
  `${startTag('script', [
    ['type', 'application/feed+json'],
    ['data-fairwire-feed', url],
    ['data-fetched', String(fetchedAt)],
  ])}${scriptJson(document)}</script>`;

const jsonLdBlock = (data: object): string =>
  `<script type="application/ld+json">${scriptJsonLd(data)}</script>`;
