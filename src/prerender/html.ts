import { type Attribute, escapeText, startTag } from '../markup/html.js';

/** Elements without an end tag (HTML, 13.1.2). */
const voids = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** An empty value and none are the same (HTML, 13.1.2.3). */
const attributesOf = (element: Element): Attribute[] =>
  [...element.attributes].map(({ name, value }) => [name, value || true]);

/**
 * A node as HTML (HTML, 13.3), without comments: those are where the elements' templates take their values.
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
  const start = startTag(element.localName, attributesOf(element));
  return voids.test(element.localName) ? start : `${start}${children()}</${element.localName}>`;
}
