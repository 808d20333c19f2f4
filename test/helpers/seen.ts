/** What a reader sees of an element, as text that can be compared. */

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text with the addresses of links. */
export function wordsAndLinks(element: Element): string {
  const { shadowRoot } = element;
  const addresses = [...(shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  const container = shadowRoot?.querySelector<HTMLElement>('.container');
  return `${oneLine(container?.innerText ?? '')}\n${addresses.join('\n')}`;
}

/** The whole of its markup, without what the templates' library leaves in it for itself. */
export const markupOf = (element: Element): string =>
  oneLine((element.shadowRoot?.innerHTML ?? '').replace(/<!--[^]*?-->/g, ''));
