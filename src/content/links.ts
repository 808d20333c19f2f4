/** Links that are made of other things, and those that are none. */

/** Frames as thin as this count visits and show nothing. */
const tooThin = /^[01](px)?$/;

/**
 * A link to what is embedded: a film, a recording, a map. Nothing of another site is loaded into the page, and the
 * story that is about it still leads there. Its address is still to be checked, and names it where nothing else does.
 */
export function embedLink(element: Element, name: string, document: Document): HTMLAnchorElement | undefined {
  if (!/^(IFRAME|VIDEO|AUDIO)$/.test(name)) return undefined;
  const attribute = (key: string, of: Element | null = element): string =>
    of?.getAttribute(key)?.trim() ?? '';
  if (tooThin.test(attribute('width')) || tooThin.test(attribute('height'))) return undefined;
  // YouTube plays in frames what is asked for at this address, and complains elsewhere.
  const url = (attribute('src') || attribute('src', element.querySelector('source'))).replace(
    /\/\/(www\.)?youtube(-nocookie)?\.com\/embed\/([\w-]+).*/,
    '//www.youtube.com/watch?v=$3',
  );
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = attribute('title');
  return link;
}

/** A sign that leads to a place in its own page, where it stands for a heading's address or the way back to a note. */
export const isLinkMark = (element: Element, name: string): boolean =>
  name === 'A' &&
  /^\s*#/.test(element.getAttribute('href') ?? '') &&
  !/[\p{L}\p{N}]/u.test(element.textContent ?? '') &&
  !element.querySelector('img');
