/** HTML with everything in it escaped. */

/** Text between tags (HTML, 13.3). `>` too, so that no comment around it ends. */
export const escapeText = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

export const escapeAttribute = (value: string): string => escapeText(value).replace(/"/g, '&quot;');

/** An attribute by name, without a value where it is `true`. */
export type Attribute = readonly [name: string, value: string | true];

/** A start tag. */
export const startTag = (name: string, attributes: readonly Attribute[]): string =>
  `<${[name, ...attributes.map(attribute)].join(' ')}>`;

const attribute = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${escapeAttribute(value)}"`;
