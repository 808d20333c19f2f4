import type { Item } from '../../feed/format.js';
import { resourceProtocols, safeUrl } from '../../feed/safe-url.js';
import { dateOf } from '../../feed/selectors.js';
import { knownZone } from '../../locales/dates.js';
import { warnOnce } from '../base/attributes.js';
import { newBadge, timeOf } from './list-dates.js';
import type { NewsList } from './news-list.js';
import type { Detail, StoryContext, StoryRow } from './news-list.templates.js';

export type StoryFill = (item: Item, row: HTMLLIElement) => unknown;

/** The value of an attribute, or undefined where it is empty or means nothing, which the page's developer is told. */
function valueOf(
  { localName }: NewsList,
  name: string,
  text: string,
  expected: string,
  read: (text: string) => string | undefined,
): string | undefined {
  const value = text.trim() ? read(text) : undefined;
  if (text.trim() && !value)
    warnOnce(
      `<${localName}> has ${name}="${text.slice(0, 80)}", which is not ${expected}; the default is used.`,
    );
  return value;
}

/** The address of a story's page on this site. */
export function articleAddress(pattern: string, id: string, base: string): string | undefined {
  try {
    // A function: `$&` in an id means nothing.
    const text = pattern.replace(/\{id\}/g, () => encodeURIComponent(id));
    return pattern.includes('{id}') ? safeUrl(text, base, resourceProtocols) : undefined;
  } catch {
    // Half a character cannot be written in an address.
    return undefined;
  }
}

/** What is shown of a story: a headline has its date at most. */
const shownDetails = ({ layout, excerptLines, dateFormat }: NewsList, show: readonly Detail[]): Detail[] =>
  show.filter(
    (detail) =>
      ((layout !== 'headlines' && layout !== 'ticker') || detail === 'date') &&
      (excerptLines || detail !== 'summary') &&
      (dateFormat !== 'none' || detail !== 'date'),
  );

/** Among the others a pinned story is one of them; one without a picture gets that of the list. */
const changed = (item: Item, { pinned }: NewsList, fallback: string | undefined): Item => ({
  ...item,
  ...(fallback && { image: item.image ?? item.banner_image ?? fallback }),
  ...(pinned === 'inline' && item._fairwire && { _fairwire: { ...item._fairwire, pinned: false } }),
});

/** Puts the list's picture in the place of one that cannot be had. Errors of images do not bubble. */
const replaceBroken =
  (fallback: () => string | undefined) =>
  ({ target }: Event): void => {
    const [image, url] = [target as HTMLImageElement, fallback()];
    if (url && image.src !== url) image.src = url;
  };

const fallbacks = new WeakMap<HTMLElement, string | undefined>();

function listen(list: HTMLElement, fallback: string | undefined): void {
  if (!fallbacks.has(list))
    list.addEventListener(
      'error',
      replaceBroken(() => fallbacks.get(list)),
      true,
    );
  fallbacks.set(list, fallback);
}

/** Sets a custom property of the list: a content security policy that forbids style attributes allows it. */
const setNumber = (list: HTMLElement, name: string, value: number): void => {
  list.style.setProperty(name, value ? String(value) : '');
};

/** How a story is shown in a list whose attributes ask for more than the plain one gives. */
export function adapt(
  host: NewsList,
  list: HTMLElement,
  context: StoryContext,
  storyRow: StoryRow,
): StoryFill {
  const { baseURI } = host.ownerDocument;
  const read = (name: string, text: string, expected: string, parse: (text: string) => string | undefined) =>
    valueOf(host, name, text, expected, parse);
  const zone =
    read('time-zone', host.timeZone, 'a time zone', knownZone) ??
    context.feed._fairwire?.exhibition?.timeZone;
  const fallback = read('fallback-image', host.fallbackImage, 'an http or https address', (text) =>
    safeUrl(text, baseURI, resourceProtocols),
  );
  const pattern = read('article-url', host.articleUrl, 'an http or https address with {id} in it', (text) =>
    articleAddress(text, 'x', baseURI) ? text.trim() : undefined,
  );
  const { tag } = context.locale;
  listen(list, fallback);
  setNumber(list, '--_columns', host.columns);
  setNumber(list, '--_lines', host.excerptLines);
  const show = shownDetails(host, context.show);
  return (item, row) => {
    const day = dateOf(item);
    const url = pattern && articleAddress(pattern, item.id, baseURI);
    return storyRow(changed(item, host, fallback), row, {
      ...context,
      show,
      badge: newBadge(day, host.newDays, tag),
      time: day && timeOf(day, { format: host.dateFormat, tag, zone }),
      link: (_copy, title) => context.link(item, title, url),
    });
  };
}
