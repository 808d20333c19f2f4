/** Writing HTML (HTML, 13.3, serializing fragments). */

const entities: Record<string, string> = {
  '&': '&amp;',
  '\u00a0': '&nbsp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeText = (text: string): string =>
  text.replace(/[&\u00a0<>]/g, (found) => entities[found] ?? found);

export const escapeAttribute = (text: string): string =>
  text.replace(/[&\u00a0"<>]/g, (found) => entities[found] ?? found);

/** Elements without an end tag (HTML, 13.1.2). */
const voids = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

export const startTag = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${name}${attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`)).join('')}>`;

/**
 * A node as HTML, without comments: those are where the elements' templates take their values.
 *
 * @param replace what stands in the place of an element: a string, or undefined where it stays
 */
export function htmlOf(
  node: Node,
  replace: (element: Element) => string | undefined = () => undefined,
): string {
  if (node.nodeType === 3) return escapeText((node as Text).data);
  const children = (): string => [...node.childNodes].map((child) => htmlOf(child, replace)).join('');
  if (node.nodeType === 11) return children();
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const instead = replace(element);
  if (instead !== undefined) return instead;
  const start = startTag(
    element.localName,
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  return voids.test(element.localName) ? start : `${start}${children()}</${element.localName}>`;
}
