// @ts-check
/** src/frameworks/elements.ts, made of custom-elements.json. */
import { format } from 'prettier';

/**
 * @typedef {{ name: string, description?: string, default?: string, inheritedFrom?: object }} Described
 * @typedef {Described & { fieldName?: string }} Attribute
 * @typedef {Described & { kind: string, attribute?: string, static?: boolean }} Member
 * @typedef {Described & { type: { text: string } }} Event
 * @typedef {object} Declaration a class of the manifest
 * @property {string} kind
 * @property {string} name
 * @property {string} [description]
 * @property {string} [tagName]
 * @property {{ name: string }} [superclass]
 * @property {Attribute[]} [attributes]
 * @property {Member[]} [members]
 * @property {Event[]} [events]
 * @typedef {{ path: string, declarations: Declaration[] }} Module
 * @typedef {{ modules: Module[] }} Manifest
 * @typedef {Declaration & { path: string }} Class with the module it is in
 */

const HEAD = `/**
 * What each element takes and tells: made of custom-elements.json by \`npm run manifest\`, which writes this file anew.
 * A property has the type it has in its class.
 */`;

/**
 * @param {Manifest} manifest
 * @returns {Promise<string>} the source
 */
export async function elementsSource({ modules }) {
  const all = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ kind }) => kind === 'class').map((one) => ({ ...one, path })),
  );
  const classes = new Map(all.map((one) => [one.name, one]));
  const elements = all.filter(({ tagName }) => tagName);
  const lines = elements.flatMap((element) => [
    comment(element.description),
    `'${element.tagName}': {`,
    `element: ${element.name};`,
    ...KINDS.map(({ name }) => `${name.toLowerCase()}: ${interfaceOf(element, name, classes)};`),
    '};',
  ]);
  const interfaces = all.flatMap((one) => KINDS.map((kind) => interfaceText(one, kind, classes)));
  const body = [...interfaces, '/** Of every element, by its tag. */', 'export interface FairwireElements {'];
  const text = [...body, ...lines, '}'].filter(Boolean).join('\n');
  const used = all.filter(({ name }) => new RegExp(`\\b${name}(?:\\[|;|,)`).test(text));
  const source = [HEAD, ...importsOf(used), '', text].join('\n');
  return format(source, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}

/** @type {{ name: string, more: string, own: (one: Class) => string[] }[]} */
const KINDS = [
  {
    name: 'Properties',
    more: '',
    own: ({ name, members = [], attributes = [] }) =>
      members
        .filter((member) => member.kind === 'field' && !member.static && !member.inheritedFrom)
        .map((member) => {
          // Of constants the attribute has the value.
          const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
          return `${comment(described(attribute ?? member))}\n${member.name}?: ${name}['${member.name}'];`;
        }),
  },
  {
    name: 'Attributes',
    more: ', with the types of their properties',
    own: ({ name, attributes = [] }) =>
      attributes
        .filter(({ fieldName, inheritedFrom }) => fieldName && !inheritedFrom)
        .map((one) => `${comment(described(one))}\n'${one.name}'?: ${name}['${one.fieldName}'];`),
  },
  {
    name: 'Events',
    more: '',
    own: ({ events = [] }) =>
      events
        .filter(({ inheritedFrom }) => !inheritedFrom)
        .map((one) => `${comment(one.description)}\n'${one.name}': ${one.type.text};`),
  },
];

/**
 * @param {Class} one
 * @param {typeof KINDS[number]} kind
 * @param {Map<string, Class>} classes
 */
function interfaceText(one, { name, more, own }, classes) {
  const members = own(one);
  if (!members.length) return '';
  const inherited = interfaceOf(classes.get(one.superclass?.name ?? ''), name, classes);
  const heritage = inherited === 'object' ? '' : ` extends ${inherited}`;
  const holders = one.tagName ? `\`<${one.tagName}>\`` : `elements that are a \`${one.name}\``;
  return `${comment(`${name} of ${holders}${more}.`)}\nexport interface ${one.name}${name}${heritage} {\n${members.join('\n')}\n}\n`;
}

/**
 * The interface of a class, or of the closest one above it that adds anything.
 *
 * @param {Class | undefined} one
 * @param {string} name of the kind
 * @param {Map<string, Class>} classes
 * @returns {string}
 */
function interfaceOf(one, name, classes) {
  if (!one) return 'object';
  const kind = KINDS.find((other) => other.name === name);
  if (kind?.own(one).length) return `${one.name}${name}`;
  return interfaceOf(classes.get(one.superclass?.name ?? ''), name, classes);
}

/** @param {Described} member */
const described = ({ description = '', default: value }) =>
  value && value !== "''" ? `${description}\n@default ${value}` : description;

/** @param {string} [text] */
const comment = (text = '') =>
  text && (text.includes('\n') ? `/**\n * ${text.replace(/\n/g, '\n * ')}\n */` : `/** ${text} */`);

/** @param {readonly Class[]} used */
function importsOf(used) {
  const paths = [...new Set(used.map(({ path }) => path))];
  return paths.map((from) => {
    const names = used.filter(({ path }) => path === from).map(({ name }) => name);
    return `import type { ${names.join(', ')} } from '${from.replace(/^dist/, '..')}';`;
  });
}
