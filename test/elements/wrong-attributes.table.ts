/** What each attribute accepts, and what becomes of the rest. An attribute without a row here fails the test. */

/** What becomes of a value that was written into an attribute. */
export type Fate =
  /** It counts as the default, and the page's developer is told. */
  | 'warned'
  /** It is as good as none. */
  | 'default'
  /** It means something, and what is shown can differ. */
  | 'taken';

export interface Rule {
  /** What the warning says is accepted. */
  readonly accepted: RegExp;
  readonly fateOf: (text: string) => Fate;
  /** Wrong values of this attribute besides those that are wrong everywhere. */
  readonly more: readonly string[];
}

export const long = 'x'.repeat(10_000);

/** Values that hardly any attribute can mean. */
export const wrongTexts: readonly string[] = [
  'nonsense',
  '',
  ' \n',
  '-1',
  '1.5',
  '9'.repeat(30),
  '1e999',
  'Infinity',
  'NaN',
  'null',
  'undefined',
  '\uff13',
  '\u5c55\u4f1a',
  'Mars/Phobos',
  'javascript:alert(1)',
  'data:text/html,<b>',
  'http://[',
  '<img src=x onerror=alert(1)>',
  '"><b>',
  '${alert(1)}{{1}}',
  'a\u0000b',
  '\ud83d',
  '\u202egnp',
  '__proto__',
  'constructor',
  long,
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of a few words. */
const choice = (...options: string[]): Rule => ({
  accepted: new RegExp(`one of ${options.map(escape).join(', ')}`),
  fateOf: (text) => (options.includes(text.trim()) ? 'taken' : 'warned'),
  more: [...options.map((word) => word.toUpperCase()), options.join(' '), `${options[0]},`, `${options[0]}s`],
});

/** A whole number; one that is too large for what it is for counts as the largest. */
const whole = (least: number): Rule => ({
  accepted: new RegExp(`a whole number from ${least};`),
  fateOf: (text) => (/^\d+$/.test(text) && Number(text) >= least ? 'taken' : 'warned'),
  more: [String(least - 1), `${least + 1}px`, `${least + 1} ${least + 2}`, `${least + 1},5`, '1_000', 'many'],
});

/** Some of a few words. */
const words = (...options: string[]): Rule => ({
  accepted: new RegExp(`made of ${options.join(', ')}`),
  fateOf: (text) => (text.split(/\s+/).every((word) => !word || options.includes(word)) ? 'taken' : 'warned'),
  more: [options.join(','), `${options[0]} nonsense`, `${options[0]!.toUpperCase()} ${options[1]}`],
});

/** Whether it is there is all that counts. */
const flag: Rule = { accepted: /^$/, fateOf: () => 'taken', more: ['false', 'true', 'off', '0'] };

/** A text that can be anything. */
const text = (fate: Fate = 'taken', more: readonly string[] = []): Rule => ({
  accepted: /^$/,
  fateOf: (value) => (value.trim() ? fate : 'default'),
  more,
});

/** A text of a certain form; none where it is blank. */
const form = (accepted: RegExp, isRight: (value: string) => boolean, more: readonly string[] = []): Rule => ({
  accepted,
  fateOf: (value) => (!value.trim() ? 'default' : isRight(value) ? 'taken' : 'warned'),
  more,
});

/** Where an address leads from a page that is served by http. */
const leadsSomewhere = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, 'http://localhost/').protocol);
  } catch {
    return false;
  }
};
const notFetched = ['mailto:a@example.org', 'file:///etc/feed.json', 'blob:http://localhost/x', 'vbscript:1'];

const source: Readonly<Record<string, Rule>> = {
  // In the tests a feed is given as data, which wins. Wrong addresses have a test of their own.
  src: text('default', [...notFetched, 'javascript:1 data:,x']),
  cache: whole(0),
  timeout: whole(1),
  refresh: whole(0),
};

const shared: Readonly<Record<string, Rule>> = {
  ...source,
  lang: text('default', ['zz', 'xx-XX-xx', 'en_US', 'EN']),
  theme: choice('auto', 'light', 'dark'),
  'heading-level': choice('1', '2', '3', '4', '5', '6'),
  'link-target': text('default'),
  'link-rel': text('default', ['opener', 'noopener noopener', 'stylesheet']),
  loading: choice('eager', 'lazy'),
  credit: flag,
};

/** By element and attribute. */
export const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'news-feed': source,
  'news-list': {
    ...shared,
    limit: whole(0),
    'page-size': whole(0),
    paging: choice('more', 'pages', 'none'),
    show: words('image', 'date', 'summary', 'source', 'category'),
    category: text(),
    tag: text(),
    exclude: text('default'),
    query: text(),
    sort: choice('newest', 'oldest', 'title'),
    pinned: choice('first', 'inline', 'hide'),
    'date-format': choice('long', 'short', 'relative', 'none'),
    'time-zone': form(/a time zone/, () => false, ['GMT+25', 'Asia/Nowhere', 'UTC UTC', '+99:00']),
    'new-days': whole(0),
    'excerpt-lines': whole(0),
    'fallback-image': form(/an http or https address/, leadsSomewhere, notFetched),
    'article-url': form(/an http or https address with \{id\} in it/, () => false, [
      'javascript:alert({id})',
      'data:,{id}',
      'http://[{id}',
      '/news/{ID}',
      ...notFetched,
    ]),
    layout: choice('list', 'cards', 'headlines', 'ticker'),
    tabs: flag,
    search: flag,
    open: choice('link', 'inline'),
    columns: whole(0),
  },
  'news-article': {
    ...shared,
    item: { ...text(), fateOf: (value) => (value ? 'taken' : 'default') },
    'item-from': {
      accepted: /hash or query:NAME/,
      fateOf: () => 'warned',
      more: ['HASH', 'query', 'query:', 'query: x', 'query:a:b', 'path:id', 'hash query:id'],
    },
    show: words(
      ...['breadcrumb', 'languages', 'lead', 'meta', 'font-size', 'share', 'image', 'gallery', 'source'],
      ...['related', 'navigation', 'print'],
    ),
    'font-size': choice('small', 'medium', 'large'),
    'json-ld': flag,
  },
  'partner-footer': {
    ...shared,
    groups: form(/ids of groups/, () => false, ['HOSTS', 'hosts,supporters', 'hosts;']),
    show: words('groups', 'links', 'copyright', 'icp'),
    logos: choice('show', 'hide'),
    collapse: flag,
  },
  'event-links': {
    ...shared,
    scope: choice('exhibition', 'events', 'both'),
    layout: choice('list', 'cards', 'bar'),
    calendar: choice('ics', 'none'),
    past: choice('show', 'hide'),
  },
};
