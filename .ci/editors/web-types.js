// @ts-check
/** Web-types, which JetBrains' editors read: https://github.com/JetBrains/web-types */
import { merged } from './elements.js';

/**
 * @param {{ name: string, version: string }} package_
 * @param {readonly import('./elements.js').Element[]} elements
 * @param {ReturnType<typeof import('./attribute-types.js').attributeTypes>} types
 */
export const webTypes = ({ name, version }, elements, types) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elements.map((element) => htmlElement(element, types.get(element.tagName))) },
    css: {
      properties: merged(elements, 'cssProperties'),
      'pseudo-elements': merged(elements, 'cssParts').map((part) => ({
        ...part,
        name: `part(${part.name})`,
      })),
    },
  },
});

/**
 * @param {import('./elements.js').Element} element
 * @param {Map<string, import('./attribute-types.js').AttributeType> | undefined} types
 */
function htmlElement({ tagName, description, attributes, members, events, slots }, types) {
  const known = attributes.filter(({ fieldName }) => fieldName);
  const properties = members.filter((member) => member.kind === 'field' && !member.static);
  return {
    name: tagName,
    description,
    attributes: known.map((attribute) => ({
      ...named(attribute),
      value: valueOf(types?.get(attribute.name), attribute.default),
    })),
    slots: slots.map(named),
    js: {
      properties: properties.map((property) => {
        const attribute = known.find(({ fieldName }) => fieldName === property.name);
        const type = attribute && types?.get(attribute.name);
        return { ...named(property), type: type ? typeText(type) : (property.type?.text ?? 'unknown') };
      }),
      events: events.map((event) => ({ ...named(event), type: event.type?.text })),
    },
  };
}

/** @param {import('./elements.js').Described} entry */
const named = ({ name, description }) => ({ name, description });

/**
 * @param {import('./attribute-types.js').AttributeType | undefined} type
 * @param {string | undefined} value the default, as the source has it
 */
const valueOf = (type, value) => ({
  // One word of a list is no wrong value, but neither are several: any text is.
  type: !type || type.kind === 'words' ? 'string' : typeText(type),
  ...(value && value !== "''" && value !== 'undefined' && { default: value.replace(/'/g, '') }),
});

/** @param {import('./attribute-types.js').AttributeType} type */
function typeText({ kind, values, others }) {
  const words = values.map((value) => (kind === 'number' ? value : `'${value}'`)).join(' | ');
  if (kind === 'words') return `(${words})[]`;
  return words && others ? `${words} | ${kind}` : words || kind;
}
