/** The forms that are HTML. */
import { isLoadable } from './address.js';
import { scriptAttributes } from './embed.js';
import { type Attribute, escapeText, startTag } from '../markup/html.js';
import { lookLines, themeClass } from './look.js';
import type { Fallback, SnippetOptions } from './options.js';

/** The attributes of the element, the feed first. */
export const elementAttributes = ({ feeds, attributes }: SnippetOptions): Attribute[] => [
  ...(feeds.length ? [['src', feeds.join(' ')] as const] : []),
  ...Object.entries(attributes).filter(([name]) => name !== 'src'),
];

/** The class of the theme, which stays one where the other attributes become `data-`. */
export const classAttribute = (options: SnippetOptions): Attribute[] => {
  const name = themeClass(options);
  return name ? [['class', name]] : [];
};

/** @param target where the link opens, if not in its own window or frame */
export const fallbackHtml = (fallback: Fallback | undefined, target?: string): string => {
  if (!fallback) return '';
  const text = escapeText(fallback.text);
  const opens: Attribute[] = target ? [['target', target]] : [];
  return fallback.url ? `${startTag('a', [['href', fallback.url], ...opens])}${text}</a>` : text;
};

/** What stands between the tags: the fallback; or elements of a feed, the first of which has it. */
const content = (
  { inside = [], fallback }: SnippetOptions,
  child: (tag: string, own: string) => string,
  target?: string,
): string => {
  const own = fallbackHtml(fallback, target);
  return inside.length
    ? `\n${inside.map((tag, index) => `  ${child(tag, index ? '' : own)}\n`).join('')}`
    : own;
};

/** @param target where links open that were not told otherwise */
function element(options: SnippetOptions, target?: string): string {
  const { element: name, known, attributes } = options;
  const opens = (tag: string): Record<string, string> =>
    target && known.get(tag)?.some((attribute) => attribute.name === 'link-target')
      ? { 'link-target': target }
      : {};
  const own = elementAttributes({ ...options, attributes: { ...opens(name), ...attributes } });
  const child = (tag: string, text: string): string =>
    `${startTag(tag, Object.entries(opens(tag)))}${text}</${tag}>`;
  const start = startTag(name, [...classAttribute(options), ...own]);
  return `${start}${content(options, child, target)}</${name}>`;
}

/** With `data-` before each name: src/define/mount.ts reads them. */
const dataAttributes = (options: SnippetOptions): Attribute[] => [
  ...classAttribute(options),
  ...elementAttributes(options).map(([name, value]) => [`data-${name}`, value] as const),
];

export const script = (attributes: readonly Attribute[]): string =>
  `${startTag('script', attributes)}</script>`;

/** @param target where links open that were not told otherwise */
export const moduleForm = (options: SnippetOptions, target?: string): string =>
  [script(scriptAttributes(options, 'fairwire.js')), ...lookLines(options), element(options, target)].join(
    '\n',
  );

export const classicForm = (options: SnippetOptions): string =>
  [script(scriptAttributes(options, 'fairwire.classic.js')), ...lookLines(options), element(options)].join(
    '\n',
  );

export function divForm(options: SnippetOptions): string {
  const div = startTag('div', [['data-fairwire', options.element], ...dataAttributes(options)]);
  const inner = content(options, (tag, own) => `${startTag('div', [['data-fairwire', tag]])}${own}</div>`);
  const load = script(scriptAttributes(options, 'fairwire.classic.js'));
  return [load, ...lookLines(options), `${div}${inner}</div>`].join('\n');
}

/** The fallback has no place in a script: it is for readers without any. */
export function scriptForm(options: SnippetOptions): string {
  const load = scriptAttributes(options, 'fairwire.classic.js');
  const tag = script([...load, ['data-mount', options.element], ...dataAttributes(options)]);
  const fallback = fallbackHtml(options.fallback);
  return [...lookLines(options), tag, ...(fallback ? [`<noscript>${fallback}</noscript>`] : [])].join('\n');
}

export const wordpressForm = (options: SnippetOptions): string =>
  `<!-- wp:html -->\n${moduleForm(options)}\n<!-- /wp:html -->`;

export function iframeForm({ page = '', fallback, element: name }: SnippetOptions): string {
  const frame = startTag('iframe', [
    // A script in an address would run with the rights of the page around the frame.
    ...(isLoadable(page) ? [['src', page] as const] : []),
    ['title', fallback?.text ?? name],
    ...([
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', '600'],
    ] as const),
  ]);
  return `${frame}</iframe>`;
}

/** Links lead out of the frame, unless they were told otherwise. */
export function pageForm(options: SnippetOptions): string {
  const { attributes, fallback, element: name } = options;
  const language = typeof attributes['lang'] === 'string' ? attributes['lang'] : options.language;
  return [
    '<!doctype html>',
    startTag('html', language ? [['lang', language]] : []),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(fallback?.text ?? name)}</title>`,
    '</head>',
    '<body>',
    moduleForm(options, '_top'),
    '</body>',
    '</html>',
  ].join('\n');
}
