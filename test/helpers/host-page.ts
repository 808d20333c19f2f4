/** Pages of a stranger that load the built embed files from another origin (test/runner/embed-files.js). */
import { fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { partsOf } from './elements.js';
import { faultUrl } from './faults.js';
import { waitUntil } from './wait.js';

/** The organiser's origin: another one than the page's. */
export const organiser = location.origin.replace('localhost', '127.0.0.1');
/** What the embed contract promises to work under, for a feed without pictures; there is no style-src. */
export const strictPolicyWithoutPictures = `default-src 'none'; script-src ${organiser}; connect-src ${organiser}; require-trusted-types-for 'script'`;
/** The same for any feed. */
export const strictPolicy = `${strictPolicyWithoutPictures}; img-src ${organiser}`;
export const feedUrl = (language: string): string => `${organiser}/feed/${language}.json`;
export const embedUrl = (file: string, folder = '1.0.0'): string => `${organiser}/fairwire/${folder}/${file}`;

/** The hashes that the build wrote, which a webmaster pastes. */
export const integrity = (await (await fetch(embedUrl('integrity.json'))).json()) as Record<string, string>;

/** The two lines of the snippet, and the same for the classic file. */
export const moduleScript = (folder?: string): string =>
  `<script type="module" src="${embedUrl('fairwire.js', folder)}" integrity="${integrity['fairwire.js']}" crossorigin="anonymous"></script>`;
export const classicScript = (folder?: string, attributes = 'defer'): string =>
  `<script src="${embedUrl('fairwire.classic.js', folder)}" ${attributes} charset="utf-8" integrity="${integrity['fairwire.classic.js']}" crossorigin="anonymous"></script>`;

/** Both, by name: what holds for one holds for the other. */
export const embedScripts = [
  ['module', moduleScript],
  ['classic', classicScript],
] as const;

const story = '2015-06-chongqing-manufacturing';

/** Each element with a fallback. */
export const fourElements = (language = 'en'): string =>
  [
    ['news-list', 'limit="3"'],
    ['news-article', `item="${story}"`],
    ['partner-footer', ''],
    ['event-links', ''],
  ]
    .map(
      ([tag, attributes]) =>
        `<${tag} src="${feedUrl(language)}" ${attributes}><a href="https://www.example.org/">The ${tag}</a></${tag}>`,
    )
    .join('\n');

export interface HostPage {
  readonly document: Document;
  readonly window: Window & { tampered?: unknown };
  /** What went wrong on it: policy violations, errors, rejections, what was written to the console as an error. */
  readonly faults: string[];
  readonly warnings: string[];
}

type Log = Pick<HostPage, 'faults' | 'warnings'>;

const listener = `
  var log = { faults: [], warnings: [] };
  document.addEventListener('securitypolicyviolation', function (event) {
    log.faults.push('policy: ' + event.violatedDirective);
  });
  addEventListener('error', function (event) { log.faults.push('error: ' + event.message); });
  addEventListener('unhandledrejection', function (event) { log.faults.push('rejection: ' + event.reason); });
  console.error = function () { log.faults.push('console: ' + [].join.call(arguments, ' ')); };
  var warn = console.warn;
  console.warn = function () { log.warnings.push([].join.call(arguments, ' ')); warn.apply(console, arguments); };`;

/** The address of a script of these lines; a policy that lets the organiser's scripts run lets it run. */
export const scriptUrl = (body: string): string =>
  faultUrl({ type: 'text/javascript', body }).replace(location.origin, organiser);

interface PageOptions {
  /** The first lines; of none, the page is in quirks mode. */
  readonly doctype?: string;
  readonly head?: string;
  readonly body: string;
  readonly policy?: string;
  readonly encoding?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** How far the page gets: a script that never comes keeps it from being complete. */
  readonly until?: 'interactive';
}

/** Loads a page in a frame. */
export async function hostPage(options: PageOptions): Promise<HostPage> {
  const { head = '', body, policy, encoding, until = 'complete', width = 600, height = 600 } = options;
  const {
    doctype = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
  } = options;
  const src = faultUrl({
    type: 'text/html',
    body: `${doctype}<title>Host</title><script src="${scriptUrl(listener)}"></script>${head}${body}`,
    ...(policy && { header: `Content-Security-Policy:${policy}` }),
    ...(encoding && { encoding }),
  });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Host" width=${width} height=${height} src=${src}></iframe>`,
  );
  const page = (): (Window & { log?: Log }) | null => frame.contentWindow;
  const isReady = (): boolean => !!page()?.log && [until, 'complete'].includes(page()!.document.readyState);
  await waitUntil(isReady, `the page is ${until}`);
  return { document: page()!.document, window: page()!, ...page()!.log! };
}

/** An element of the page. */
export function elementOf(page: HostPage, tag: string): FeedElement {
  const element = page.document.querySelector<FeedElement>(tag);
  if (!element) throw new Error(`The page has no <${tag}>.`);
  return element;
}

/** What stands in each element's content. */
const contents: Record<string, string> = {
  'news-list': 'title',
  'news-article': 'body',
  'partner-footer': 'copyright',
  'event-links': 'leaf',
};
export const tags = Object.keys(contents);

/** The parts of an element that are there only when its content is. */
export const contentOf = (page: HostPage, tag: string): HTMLElement[] =>
  partsOf(elementOf(page, tag), contents[tag] ?? '');

export async function untilContent(page: HostPage, ...which: string[]): Promise<void> {
  for (const tag of which.length ? which : tags)
    await waitUntil(() => contentOf(page, tag).length, `<${tag}> shows its content`);
}

/** Whether a reader sees the link that stands in an element before any script. */
export function seesFallback(page: HostPage, tag: string): boolean {
  const { width, height } = elementOf(page, tag).querySelector('a')!.getBoundingClientRect();
  return width > 0 && height > 0;
}
