/**
 * The organiser's feeds, answered within the page: a Storybook is files without a server, and no server could be asked
 * to be slow, broken or gone. What they say is the demo's. Pictures are files (.storybook/sample-pictures.ts).
 */
import { type Answer, timely } from '../../demo/answers.js';
import { documents } from '../../demo/feed/documents.js';
import { liveFeed } from '../../demo/live.js';
import type { Language } from './settings.js';

/** Where the feeds are, so to speak: beside the page of the stories. */
const origin = new URL('.', document.baseURI).href.replace(/\/$/, '');

/** Part of the addresses whose answers depend on how often they were asked: see `startAfresh`. */
let run = Date.now();

/** The feeds there are, by the names that stories and the control `src` have for them. */
const addresses = {
  'sample feed': (language) => `/feed/${language}.json`,
  'as if it were on now': (language) => `/feed/live/${language}.json`,
  'one story more each time': (language) => `/feed/growing/${run}/${language}.json`,
  'slow, 4 seconds': (language) => `/feed/slow/${language}.json`,
  'no answer': () => '/feed/never.json',
  'no connection': () => '/feed/offline.json',
  'broken, status 500': () => '/feed/broken.json',
  'not there, status 404': () => '/feed/missing.json',
  'not there at first': (language) => `/feed/recovering/${run}/${language}.json`,
  'broken after the first time': (language) => `/feed/failing/${run}/${language}.json`,
  'a page in its place': () => '/feed/page.json',
  'without stories': () => '/feed/empty.json',
  'a story with author and file': (language) => `/feed/complete/${language}.json`,
} satisfies Record<string, (language: Language) => string>;

export type SampleFeed = keyof typeof addresses;
export const sampleFeeds = Object.keys(addresses) as readonly SampleFeed[];

/** The address of a feed, or those of several, as `src` takes them. */
export const addressOf = (language: Language, ...names: readonly SampleFeed[]): string =>
  names.map((name) => origin + addresses[name](language)).join(' ');

/** Gives the feeds that change from request to request new addresses: for the beginning of a story. */
export function startAfresh(): void {
  run++;
}

const asked = new Map<string, number>();

/** How often an address was asked for before. */
function timesBefore(path: string): number {
  const times = asked.get(path) ?? 0;
  asked.set(path, times + 1);
  return times;
}

let samples: ReturnType<typeof documents> | undefined;

function sampleAt(path: string): string | undefined {
  samples ??= documents(origin);
  return samples.get(path)?.body;
}

const found = (body: string | undefined): Answer =>
  body === undefined ? { status: 404, body: 'There is no such file.' } : { status: 200, body };

/** The first story of a round of those that come in (demo/live.js) is a moment when none has. */
const BETWEEN_STORIES = 30_000;
const MOST_STORIES = 5;
const start =
  Math.ceil(Date.now() / BETWEEN_STORIES / (MOST_STORIES + 1)) * BETWEEN_STORIES * (MOST_STORIES + 1);

/** The answers that depend on how often they were asked for. */
function counted(path: string): Answer | undefined {
  const [, kind, , language] = /^\/feed\/(growing|recovering|failing)\/(\d+)\/(.+)\.json$/.exec(path) ?? [];
  if (!kind) return undefined;
  const sample = sampleAt(`/feed/${language}.json`) ?? '';
  const times = timesBefore(path);
  if (kind === 'growing') {
    const now = start + Math.min(times, MOST_STORIES) * BETWEEN_STORIES;
    return found(liveFeed(sample, language as Language, now, origin + path));
  }
  const works = kind === 'failing' ? times === 0 : times > 0;
  return works ? found(sample) : { status: 404, body: 'There is no such file.' };
}

const planNames: Record<Language, string> = {
  en: 'Hall plan',
  'zh-Hans': '展馆平面图',
  'zh-Hant': '展館平面圖',
};
const deskNames: Record<Language, string> = {
  en: 'Visitor desk',
  'zh-Hans': '观众服务台',
  'zh-Hant': '觀眾服務台',
};

/** No story of the sample has a file with it, or an author who is not its source. */
function completeStory(path: string): Answer | undefined {
  const [, name] = /^\/feed\/complete\/(.+)\.json$/.exec(path) ?? [];
  const sample = name && sampleAt(`/feed/${name}/articles/2015-09-visitor-guide.json`);
  if (!sample) return undefined;
  const language = name as Language;
  const feed = JSON.parse(sample) as { items: object[] };
  const url = 'https://www.example.org/hall-plan.pdf';
  const more = {
    authors: [{ name: deskNames[language] }],
    attachments: [{ url, mime_type: 'application/pdf', title: planNames[language], size_in_bytes: 412_000 }],
  };
  return found(JSON.stringify({ ...feed, items: feed.items.map((item) => ({ ...item, ...more })) }));
}

const answerTo = (path: string): Answer =>
  counted(path) ?? completeStory(path) ?? timely(path, origin, sampleAt, Date.now()) ?? found(sampleAt(path));

/** Waits as long as the answer takes; rejects at once where the request is given up. */
const wait = (milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    if (milliseconds < Infinity) setTimeout(resolve, milliseconds);
  });

async function respond(path: string, signal: AbortSignal | null | undefined): Promise<Response> {
  if (path === '/feed/offline.json') throw new TypeError('Failed to fetch');
  const { status, body, wait: milliseconds = 0 } = answerTo(path);
  if (milliseconds) await wait(milliseconds, signal);
  return new Response(body, { status, headers: { 'Content-Type': 'application/feed+json' } });
}

/** Lets the page's `fetch` answer for the feeds; all else goes its way. */
export function answerSampleFeeds(): void {
  const onward = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith(`${origin}/feed/`)
      ? respond(url.slice(origin.length), init?.signal)
      : onward(input, init);
  };
}
