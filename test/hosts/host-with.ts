/** Pages with a library, and the same elements on a blank page. */
import {
  elementOf,
  embedUrl,
  feedUrl,
  hostPage,
  type HostPage,
  organiser,
  scriptUrl,
  tags,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';
import type { Library } from './libraries.js';
import { containerOf, looksOf } from './likeness.js';
import { richFeed, richStory } from './rich-story.js';

type Looks = ReturnType<typeof looksOf>;

/** The four elements, and a list with everything that is pressed and written into. */
export const places: Record<string, string> = {
  plain: `<news-list src="${feedUrl('en')}" limit="3">FALLBACK</news-list>`,
  tools: `<news-list src="${feedUrl('en')}" limit="4" layout="cards" columns="2" tabs search paging="pages">FALLBACK</news-list>`,
  article: `<news-article src="${richFeed}" item="${richStory}">FALLBACK</news-article>`,
  partners: `<partner-footer src="${feedUrl('en')}">FALLBACK</partner-footer>`,
  events: `<event-links src="${feedUrl('en')}">FALLBACK</event-links>`,
};

export const fallback = '<a href="https://www.example.org/">What the page says itself</a>';

/** Each place by its id, in a block of its own. */
export const markup = (only = Object.keys(places)): string =>
  only.map((id) => `<div id="${id}">${places[id]!.replace('FALLBACK', fallback)}</div>`).join('\n');

const libraryUrl = (file: string): string => `${location.origin}/__library/${file}`;

/** Whatever a library does to itself is its own affair: it may write styles, and make functions of texts. */
export const policy = [
  "default-src 'none'",
  `script-src ${location.origin} ${organiser} 'unsafe-eval'`,
  "script-src-attr 'unsafe-inline'",
  `style-src ${location.origin} 'unsafe-inline'`,
  `font-src ${location.origin} data:`,
  `img-src ${organiser} data:`,
  `connect-src ${organiser}`,
].join('; ');

const script = (url: string): string => `<script src="${url}"></script>`;

/** Firefox has another typeface for each language where a page names none. */
export const font = '<style>body { font-family: serif; }</style>';

export const size = { width: 900, height: 2400 };

/** A page with a library. */
export function hostWith(
  { styles = [], scripts = [], use, around }: Library,
  kit: string,
): Promise<HostPage> {
  const head = [
    font,
    ...styles.map((file) => `<link rel="stylesheet" href="${libraryUrl(file)}">`),
    ...scripts.map((file) => script(libraryUrl(file))),
    kit,
  ];
  const body = (around ?? '<div>ELEMENTS</div>').replace('ELEMENTS', markup());
  return hostPage({
    head: head.join('\n'),
    body: body + (use ? script(scriptUrl(use)) : ''),
    policy,
    ...size,
  });
}

/** Whether a library is on this machine. */
export const isHere = async ({ mayBeMissing, scripts: [file] = [] }: Library): Promise<boolean> =>
  !mayBeMissing || !file || (await fetch(libraryUrl(file), { method: 'HEAD' })).ok;

/** Waits until an element shows its feed with all of its pictures. */
async function settled(page: HostPage, id: string): Promise<Element> {
  // The host may have put something around it.
  const element = page.document.querySelector(`#${id}`)?.querySelector(tags.join());
  const ready = (): boolean => !!element?.shadowRoot?.querySelector('[aria-busy="false"] .ready');
  await waitUntil(ready, `#${id} shows its feed`).catch((error: Error) => {
    throw new Error([error.message, ...page.faults].join('\n'));
  });
  // Those out of sight would come when they like.
  const pictures = [...element!.shadowRoot!.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await waitUntil(() => pictures.every(({ complete }) => complete), `#${id} shows its pictures`);
  return element!;
}

export const blankPage = (kit: string): Promise<HostPage> =>
  hostPage({ head: font + kit, body: markup(), ...size });

/** How an element of a page looks, and how it looks on a blank page with the same typeface, size, colour and width. */
export async function lookBoth(
  page: HostPage,
  blank: HostPage,
  id: string,
): Promise<{ is: Looks; should: Looks }> {
  const [element, other] = [await settled(page, id), await settled(blank, id)];
  const { fontFamily, fontSize, color } = page.window.getComputedStyle(element);
  const width = `${containerOf(element).getBoundingClientRect().width}px`;
  Object.assign(other.parentElement!.style, { fontFamily, fontSize, color, width });
  return { is: looksOf(element), should: looksOf(other) };
}

export { elementOf, embedUrl };
