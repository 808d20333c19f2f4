import { isLink, isLoadable, isLocal } from './address.js';
import { isPinned } from './embed.js';
import type { KnownAttribute } from './known.js';
import { themeFile } from './look.js';
import type { SnippetOptions } from './options.js';
import { needsHost } from './snippet.js';

/** The kinds of problems: short, and the same in every version, for programs and for other languages. */
export type SnippetProblemCode =
  | 'element'
  | 'attribute'
  | 'src'
  | 'value'
  | 'insecure'
  | 'feed-address'
  | 'host-address'
  | 'page-address'
  | 'link-address'
  | 'no-feed'
  | 'nothing-inside'
  | 'inside'
  | 'inside-form'
  | 'theme'
  | 'not-pinned';

/** Something that will not work as it was meant. */
export interface SnippetProblem {
  readonly code: SnippetProblemCode;
  /** What it is, and what comes of it: a sentence in English. */
  readonly message: string;
}

const problem = (code: SnippetProblemCode, message: string): SnippetProblem => ({ code, message });

/** What will not work as it was meant. */
export function snippetProblems(options: SnippetOptions): SnippetProblem[] {
  const { element, known, attributes } = options;
  const own = known.get(element);
  if (!own)
    return [
      problem('element', `There is no element <${element}>; there are ${[...known.keys()].join(', ')}.`),
    ];
  return [
    ...Object.entries(attributes).flatMap(([name, value]) => attributeProblems(options, own, name, value)),
    ...addressProblems(options),
    ...placeProblems(options),
  ];
}

function attributeProblems(
  { element }: SnippetOptions,
  own: readonly KnownAttribute[],
  name: string,
  value: string | true,
): SnippetProblem[] {
  const attribute = own.find((candidate) => candidate.name === name);
  if (!attribute) {
    const names = own.map((candidate) => candidate.name).join(', ');
    return [problem('attribute', `<${element}> has no attribute "${name}"; it has ${names}.`)];
  }
  if (name === 'src') return [problem('src', 'The attribute src is made of the feeds: name them as such.')];
  const text = value === true ? '' : value;
  const expected = expectation(attribute, text);
  return expected
    ? [problem('value', `${name}="${text}" is not ${expected}: the default would be used.`)]
    : [];
}

/** What a value should be that is something else, as words after “is not”. */
export function expectation({ kind, options, least }: KnownAttribute, value: string): string | undefined {
  const isOption = (word: string): boolean =>
    options.some((option) =>
      option.endsWith(':')
        ? word.startsWith(option) && /^[^\s:]+$/.test(word.slice(option.length))
        : option === word,
    );
  switch (kind) {
    case 'flag':
      return value ? 'without a value, as an attribute that is on by being there' : undefined;
    case 'number':
      if (/^\d+$/.test(value.trim()) && Number(value) >= least) return undefined;
      return least ? `a whole number from ${least}` : 'a whole number';
    case 'level':
      return /^\s*[1-6]\s*$/.test(value) ? undefined : 'a number from 1 to 6';
    case 'choice':
      return isOption(value.trim())
        ? undefined
        : `one of ${options.map((option) => option.replace(/:$/, ':NAME')).join(', ')}`;
    case 'words':
      return value.split(/\s+/).filter(Boolean).every(isOption) ? undefined : `made of ${options.join(', ')}`;
    case 'language':
      return isLanguage(value) ? undefined : 'a language tag such as en or zh-Hans';
    case 'time-zone':
      return !value.trim() || isTimeZone(value) ? undefined : 'a time zone such as Asia/Shanghai';
    case 'text':
      return undefined;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.trim()).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
}

/** Addresses that lead nowhere. A page on https loads nothing from http (Mixed Content, 5). */
function addressProblems({ feeds, host, form, fallback, page }: SnippetOptions): SnippetProblem[] {
  const addresses = [
    ...feeds.map((url) => ['The feed', url] as const),
    ...(needsHost(form) ? [['The host of the script', host] as const] : []),
    ...(form === 'iframe' && page ? [['The page in the frame', page] as const] : []),
  ];
  const insecure = addresses.filter(([, url]) => /^http:/i.test(url.trim()) && !isLocal(url));
  return [
    ...insecure.map(([what, url]) =>
      problem('insecure', `${what} is at ${url}: a page on https loads nothing from http.`),
    ),
    ...feeds
      .filter((url) => !isLoadable(url))
      .map((url) => problem('feed-address', `${url} is no address that a page can fetch.`)),
    ...(needsHost(form) && !isLoadable(host)
      ? [
          problem(
            'host-address',
            `The host of the script is ${host}, from which no page loads: name the http or https address of the folder of the embed files.`,
          ),
        ]
      : []),
    ...(form === 'iframe' && page && !isLoadable(page)
      ? [
          problem(
            'page-address',
            `The page in the frame is at ${page}, which no frame shows: name the http or https address where that page is hosted.`,
          ),
        ]
      : []),
    ...(fallback?.url && !isLink(fallback.url)
      ? [problem('link-address', `${fallback.url} is no address for a link.`)]
      : []),
  ];
}

function placeProblems(options: SnippetOptions): SnippetProblem[] {
  const { element, form, feeds, inside = [], theme, integrity } = options;
  return [
    ...(feeds.length || form === 'iframe'
      ? []
      : [
          problem('no-feed', `<${element}> shows nothing without a feed, unless it stands in a <news-feed>.`),
        ]),
    ...(element === 'news-feed' && !inside.length
      ? [problem('nothing-inside', '<news-feed> shows nothing itself: put the other elements into it.')]
      : []),
    ...(element !== 'news-feed' && inside.length
      ? [problem('inside', `Elements stand in a <news-feed>, not in a <${element}>.`)]
      : []),
    ...(inside.length && (form === 'script' || form === 'prerender')
      ? [
          problem(
            'inside-form',
            `The form ${form} puts one element on a page: it has no place for those in a <news-feed>.`,
          ),
        ]
      : []),
    ...(theme && needsHost(form) && !integrity[themeFile(theme)]
      ? [problem('theme', `There is no theme "${theme}".`)]
      : []),
    ...(needsHost(form) && !isPinned(options)
      ? [problem('not-pinned', 'The files at that address change, so the script is not pinned by its hash.')]
      : []),
  ];
}
