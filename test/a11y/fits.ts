/** Whether all that an element shows has room in it. */
import { seenIn } from './forms.js';

/** They scroll in themselves: WCAG 2.2, 1.4.10, leaves tables out. */
const SCROLLS = '[part~="table"], [part~="tabs"]';

/** These hang by their own padding, so that their signs stand in line with the text. */
const HANGS = '[part~="tools"]';

const nameOf = (inner: Element): string => `${inner.localName}.${inner.getAttribute('class') ?? ''}`;

/** What is beyond the edges of an element. */
export function sticksOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return seenIn(element, '.container *').flatMap((inner) => {
    if (inner.closest(SCROLLS) || inner.closest('.visually-hidden')) return [];
    const box = inner.getBoundingClientRect();
    const { direction, fontSize } = getComputedStyle(inner);
    const hang = inner.closest(HANGS) ? parseFloat(fontSize) / 2 : 0;
    const [before, behind] = direction === 'rtl' ? [0, hang] : [hang, 0];
    const isOut = box.right > right + behind + 1 || box.left < left - before - 1;
    return isOut ? [`${nameOf(inner)} ${box.left}–${box.right}`] : [];
  });
}

/**
 * An ellipsis says that there is more; what is for the ears alone is cut off on purpose, and so is the date of a
 * ticker's headline that leaves it no room.
 */
const isCutOnPurpose = (inner: Element): boolean =>
  !!inner.closest('.visually-hidden, svg') ||
  inner.matches('.ticker .item') ||
  !['', 'none'].includes(getComputedStyle(inner).getPropertyValue('-webkit-line-clamp'));

/** What has more in it than it shows, and neither scrolls nor says so. */
export const clipped = (element: HTMLElement): string[] =>
  seenIn(element, '.container *').flatMap((inner) => {
    const { overflowX, overflowY } = getComputedStyle(inner);
    const [wide, high] = [inner.scrollWidth - inner.clientWidth, inner.scrollHeight - inner.clientHeight];
    const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
    const isCut = (hides(overflowX) && wide > 1) || (hides(overflowY) && high > 1);
    return isCut && !isCutOnPurpose(inner) ? [`${nameOf(inner)} ${wide} × ${high} more`] : [];
  });
