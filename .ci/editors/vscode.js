// @ts-check
/**
 * VS Code's custom data, https://github.com/microsoft/vscode-custom-data: for HTML the elements, for CSS their tokens
 * and parts.
 */
import { attributeText, elementText, merged } from './elements.js';

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value });

/**
 * @param {readonly import('./elements.js').Element[]} elements
 * @param {ReturnType<typeof import('./attribute-types.js').attributeTypes>} types
 */
export const htmlData = (elements, types) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(elementText(element)),
    attributes: element.attributes
      .filter(({ fieldName }) => fieldName)
      .map((attribute) => {
        const { kind, values = [] } = types.get(element.tagName)?.get(attribute.name) ?? {};
        return {
          name: attribute.name,
          description: markdown(attributeText(attribute)),
          // `v` is VS Code's word for an attribute that has no value
          ...(kind === 'boolean' && { valueSet: 'v' }),
          ...(values.length && { values: values.map((name) => ({ name })) }),
        };
      }),
  })),
});

/** @param {readonly import('./elements.js').Element[]} elements */
export const cssData = (elements) => ({
  version: 1.1,
  properties: merged(elements, 'cssProperties').map(({ name, description }) => ({
    name,
    description: markdown(description),
  })),
  pseudoElements: merged(elements, 'cssParts').map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
});
