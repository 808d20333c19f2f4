// @ts-check
/** Makes `docs/feed.md`: the template beside this file, with a table for each object of the format. */

/** @typedef {import('./comments.js').Described} Described */
/** @typedef {import('../../src/feed/shape.js').Shape<unknown>} Shape */
/** @typedef {import('../../src/feed/shape.js').RecordShape<import('../../src/feed/shape.js').Members>} RecordShape */
/** @typedef {{ shape: RecordShape, described: Described }} Part */

/** The objects in the order of their sections: the constant in the source → the heading. @type {Record<string, string>} */
const HEADINGS = {
  feedShape: 'Feed',
  itemShape: 'Item',
  author: 'Author',
  feedExtension: '_fairwire of a feed',
  exhibition: 'Exhibition',
  event: 'Event',
  place: 'Place',
  partnerGroup: 'Partner group',
  organization: 'Organisation',
  siteLink: 'Site link',
  category: 'Category',
  legal: 'Legal',
  itemExtension: '_fairwire of an item',
  picture: 'Picture',
  namedLink: 'Named link',
};

/** The kinds of value, by the words that the tables have for them. @type {Record<string, string>} */
const KINDS = {
  line: 'text',
  prose: 'longer text',
  markup: 'HTML',
  id: 'id',
  integer: 'whole number',
  number: 'number',
  flag: 'true, false',
  date: 'date',
  language: 'language tag',
  link: 'link',
  resource: 'address',
};

/** @param {string} name */
function heading(name) {
  const text = HEADINGS[name];
  if (!text) throw new Error(`.ci/feed-format/markdown.js has no heading for ${name}.`);
  return text;
}

/** @param {string} name */
const reference = (name) => {
  const text = heading(name);
  return `[${text}](#${text.toLowerCase().replaceAll(' ', '-')})`;
};

/** @param {Shape} shape @returns {Shape} */
const entryOf = (shape) =>
  shape.kind === 'list' ? /** @type {import('../../src/feed/shape.js').List<unknown>} */ (shape).of : shape;

/** @param {Shape} shape @param {Described} described */
function valueOf(shape, { name }) {
  const entry = entryOf(shape);
  const one =
    entry.kind === 'record'
      ? name
        ? reference(name)
        : 'object'
      : entry.kind === 'oneOf'
        ? /** @type {import('../../src/feed/shape.js').OneOf<string>} */ (entry).options
            .map((word) => `\`${word}\``)
            .join(', ')
        : `${KINDS[entry.kind]}`;
  return entry === shape ? one : `array: ${one}`;
}

/** The rows of a member; an object without a name of its own has those of its members after its own. @param {string} name @param {Shape} shape @param {Described} described @returns {string[]} */
function rows(name, shape, described) {
  const entry = entryOf(shape);
  const needed = 'required' in shape || described.isRequired ? ' (required)' : '';
  const row = `| \`${name}\`${needed} | ${valueOf(shape, described)} | ${described.description} |`;
  if (entry.kind !== 'record' || described.name) return [row];
  const prefix = entry === shape ? name : `${name}[]`;
  return [row, ...memberRows({ shape: /** @type {RecordShape} */ (entry), described }, `${prefix}.`)];
}

/** @param {Part} part @param {string} [prefix] @param {(name: string) => boolean} [isShown] */
const memberRows = ({ shape, described }, prefix = '', isShown = () => true) =>
  Object.entries(shape.members)
    .filter(([name]) => isShown(name))
    .flatMap(([name, member]) =>
      rows(prefix + name, member, /** @type {Described} */ (described.members?.[name])),
    );

/** All objects that have a name, by it. @param {Part} part @param {Map<string, Part>} [found] */
function objects({ shape, described }, found = new Map()) {
  if (described.name && !found.has(described.name)) found.set(described.name, { shape, described });
  for (const [name, member] of Object.entries(shape.members)) {
    const entry = entryOf(member);
    if (entry.kind === 'record')
      objects(
        {
          shape: /** @type {RecordShape} */ (entry),
          described: /** @type {Described} */ (described.members?.[name]),
        },
        found,
      );
  }
  return found;
}

/** An exhibition is an event with more members. @param {string} name @param {Part} part @param {Map<string, Part>} all */
function section(name, part, all) {
  const event = name === 'exhibition' ? all.get('event') : undefined;
  const text = event ? `All members of an ${reference('event').replace('Event', 'event')}, and:\n\n` : '';
  const lines = memberRows(part, '', (member) => !event?.shape.members[member]);
  const items =
    name === 'feedShape'
      ? [
          `| \`items\` (required) | array: ${reference('itemShape')} | ${part.described.members?.['items']?.description} |`,
        ]
      : [];
  return `### ${heading(name)}\n\n${text}| member | value | |\n| --- | --- | --- |\n${[...lines, ...items].join('\n')}\n`;
}

/** @param {ReadonlyMap<string, string>} kinds */
const kindTable = (kinds) =>
  [
    '| value | |',
    '| --- | --- |',
    ...Object.entries(KINDS).map(([kind, word]) => `| ${word} | ${kinds.get(kind)} |`),
  ].join('\n');

/**
 * @param {string} template
 * @param {Pick<typeof import('../../src/feed/format.js'), 'feedShape' | 'itemShape' | 'requiredInFeed'>} format
 * @param {Described & { members: Record<string, Described> }} described
 * @param {ReadonlyMap<string, string>} kinds
 */
export function makeMarkdown(template, { feedShape, itemShape, requiredInFeed }, described, kinds) {
  for (const name of requiredInFeed)
    described.members[name] = { .../** @type {Described} */ (described.members[name]), isRequired: true };
  const all = objects({ shape: /** @type {any} */ (feedShape), described });
  objects(
    {
      shape: /** @type {any} */ (itemShape),
      described: /** @type {Described} */ (described.members['items']),
    },
    all,
  );
  for (const name of all.keys()) heading(name);
  const sections = Object.keys(HEADINGS).map((name) =>
    section(name, /** @type {Part} */ (all.get(name)), all),
  );
  return template
    .replace('<!-- values -->', () => kindTable(kinds))
    .replace('<!-- objects -->\n', () => sections.join('\n'));
}
