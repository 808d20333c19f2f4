/** A story as an item of JSON Feed 1.1. */
import { absolute, absoluteHtml } from './addresses.js';
import type { Categories } from './categories.js';
import { type DateOptions, readDate } from './dates.js';
import type { Notes } from './notes.js';
import { compact, first, type Origin, type Person, type Picture, type Story } from './story.js';
import { type FeedText, isMarkup, plainLine, plainText } from './text.js';

export interface BuildOptions {
  /** The address that relative ones are resolved against; undefined where there is none. */
  readonly base: string | undefined;
  readonly dates: DateOptions;
  readonly categories: Categories;
  readonly notes: Notes;
}

/** A JSON Feed item, as it is written. */
export type ItemDocument = Record<string, unknown>;

export function buildItem(story: Story, options: BuildOptions): ItemDocument {
  const base = story.base ? absolute(story.base, options.base) : options.base;
  const at = (url: string | undefined): string | undefined => (url?.trim() ? absolute(url, base) : undefined);
  const [picture, ...more] = picturesOf(story, at, options.notes);
  const topics = story.topics.flatMap((topic) => options.categories.of(topic) ?? []);
  const names = [...topics.map(({ name }) => name), ...story.keywords.map((value) => plainLine({ value }))];
  const title = best(story.titles.filter((text) => text && plainLine(text)));
  return compact({
    id: first(story.ids) ?? at(first(story.urls)),
    url: at(first(story.urls)),
    external_url: at(story.externalUrl),
    title: title && plainLine(title),
    ...contentOf(story, base, options.notes),
    image: picture?.url,
    ...datesOf(story, options),
    authors: authorsOf(story.authors, at),
    tags: unique(names),
    language: languageTag(story.language),
    attachments: story.attachments.map((file) => compact({ ...file, url: at(file.url) })),
    _fairwire: extension(
      { picture, more, categoryIds: unique(topics.map(({ id }) => id)), origin: story.origin },
      at,
    ),
  });
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];
const best = (texts: readonly (FeedText | undefined)[]): FeedText | undefined =>
  texts.find((text) => text?.value.trim());

type Resolve = (url: string | undefined) => string | undefined;

/**
 * JSON Feed keeps a body and a plain summary apart, and wants a body (JSON Feed 1.1, Items). Where the source has but
 * a summary, that is the body too.
 */
function contentOf(story: Story, base: string | undefined, notes: Notes): ItemDocument {
  const summaries = story.summaries.filter((text) => text?.value.trim()) as FeedText[];
  const body = best(story.bodies);
  const [summary] = summaries;
  const plain = summary && plainText(summary);
  const said = new Set(summaries.map(plainText));
  if (said.size > 1) notes.add('left', 'second summaries of stories', '', said.size - 1);
  if (body && isMarkup(body)) {
    const html = absoluteHtml(body.value.trim(), base);
    return { content_html: html, summary: plain === plainText(body) ? undefined : plain };
  }
  if (body) return { content_text: plainText(body), summary: plain === plainText(body) ? undefined : plain };
  if (summary && isMarkup(summary)) return { content_html: absoluteHtml(summary.value.trim(), base) };
  if (plain) return { content_text: plain, summary: plain };
  const title = best(story.titles);
  return { content_text: title && plainLine(title) };
}

function datesOf(story: Story, { dates, notes }: BuildOptions): ItemDocument {
  const read = (texts: readonly (string | undefined)[]): string | undefined => {
    for (const text of texts.filter((value) => value?.trim()) as string[]) {
      const date = readDate(text, dates);
      if (date?.isLocal) notes.add('mended', `dates without a time zone, taken for ${dates.offset ?? 'UTC'}`);
      if (date) return date.value;
      notes.add('lost', `a date that cannot be read: "${text.slice(0, 60)}"`);
    }
    return undefined;
  };
  const published = read(story.published);
  const modified = read(story.modified);
  return { date_published: published, date_modified: modified === published ? undefined : modified };
}

function authorsOf(persons: readonly Person[], at: Resolve): object[] {
  const known = new Set<string>();
  return persons.flatMap(({ name, url, email }) => {
    const line = plainLine({ value: name ?? email ?? '' });
    const author = compact({ name: line || undefined, url: at(url) ?? (email && `mailto:${email}`) });
    const key = line.toLowerCase();
    if (!Object.keys(author).length || known.has(key)) return [];
    known.add(key);
    return [author];
  });
}

/** Each picture once. A small version is one only where there is nothing else. */
function picturesOf(story: Story, at: Resolve, notes: Notes): Picture[] {
  const { pictures, thumbnails } = story;
  if (pictures.length && thumbnails.length)
    notes.add('left', 'small versions of pictures', '', thumbnails.length);
  const all = (pictures.length ? pictures : thumbnails.slice(0, 1)).map((picture) => ({
    ...picture,
    url: at(picture.url) ?? '',
  }));
  return all.filter(({ url }, index) => url && all.findIndex((other) => other.url === url) === index);
}

interface Extension {
  readonly picture: Picture | undefined;
  readonly more: readonly Picture[];
  readonly categoryIds: readonly string[];
  readonly origin: Origin | undefined;
}

function extension({ picture, more, categoryIds, origin }: Extension, at: Resolve): object | undefined {
  const imageInfo = compact({ ...picture, url: undefined });
  const name = origin?.name && plainLine({ value: origin.name });
  const url = at(origin?.url);
  const result = compact({
    categoryIds,
    source: name || url ? compact({ name: name || hostOf(url), url }) : undefined,
    imageInfo: Object.keys(imageInfo).length ? imageInfo : undefined,
    gallery: more.map(compact),
  });
  return Object.keys(result).length ? result : undefined;
}

/** The name that stands for a site which gives none. */
export const hostOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;

/** A language tag in its canonical form: `zh_cn` is `zh-CN`. What is none stays, and is a problem of the result. */
export function languageTag(tag: string | undefined): string | undefined {
  const written = tag?.trim().replace(/_/g, '-');
  try {
    return written && Intl.getCanonicalLocales(written)[0];
  } catch {
    return written;
  }
}
