// @ts-check
/** What editors are told of each element: the manifest's words, and the compiler's types. */

/**
 * @typedef {{ name: string, description?: string, default?: string }} Described
 * @typedef {Described & { kind?: string, fieldName?: string, type?: { text: string }, static?: boolean }} Typed
 * @typedef {object} Element a class of the manifest that has a tag
 * @property {string} tagName
 * @property {string} description
 * @property {Typed[]} attributes
 * @property {Typed[]} members
 * @property {Typed[]} events
 * @property {Described[]} slots
 * @property {Described[]} cssParts
 * @property {Described[]} cssProperties
 */

const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/**
 * @param {{ modules: { declarations: Partial<Element>[] }[] }} manifest
 * @returns {Element[]}
 */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((one) => {
      const lists = LISTS.map((name) => [name, one[/** @type {keyof Element} */ (name)] ?? []]);
      return /** @type {Element} */ ({ ...one, ...Object.fromEntries(lists) });
    });

/**
 * Entries of all elements, each name once. Where elements say different things of it, it says of which they are.
 *
 * @param {readonly Element[]} elements
 * @param {'cssParts' | 'cssProperties'} list
 * @returns {Required<Pick<Described, 'name' | 'description'>>[]} in the order of their names
 */
export function merged(elements, list) {
  /** @type {Map<string, Map<string, string[]>>} the tags by what they say, by name */
  const found = new Map();
  for (const { tagName, [list]: entries } of elements)
    for (const { name, description = '' } of entries) {
      const said = found.get(name) ?? found.set(name, new Map()).get(name);
      said?.set(description, [...(said.get(description) ?? []), `\`<${tagName}>\``]);
    }
  const names = [...found.keys()].sort();
  return names.map((name) => {
    const said = [...(found.get(name) ?? [])];
    const [[only = ''] = []] = said;
    const each = said.map(([description, tags]) => `${tags.join(', ')}: ${description}`).join('\n\n');
    return { name, description: said.length > 1 ? each : only };
  });
}

/**
 * An element in Markdown, with what no completion shows beside it.
 *
 * @param {Element} element
 * @returns {string}
 */
export function elementText({ description, events, slots, members }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  const sections = [
    section('Events', events),
    section(
      'Slots',
      slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
    ),
    section(
      'Methods',
      methods.map((method) => ({ ...method, name: `${method.name}()` })),
    ),
  ];
  return [description, ...sections].filter(Boolean).join('\n\n');
}

/** @param {string} title @param {readonly Described[]} entries */
const section = (title, entries) =>
  entries.length &&
  `**${title}**\n\n${entries.map(({ name, description = '' }) => `- \`${name}\`: ${description}`).join('\n')}`;

/**
 * @param {Typed} attribute
 * @returns {string} what it does, and its default
 */
export const attributeText = ({ description = '', default: value = "''" }) =>
  value === "''" || value === 'false' || value === 'undefined'
    ? description
    : `${description}\n\nDefault: \`${value.replace(/'/g, '')}\``;
