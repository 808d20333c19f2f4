import { expect } from '@open-wc/testing';
import { forms, nameOf, seenIn, show } from './forms.js';

/** They scroll in themselves: WCAG 2.2, 1.4.10, leaves tables out. */
const SCROLLS = '[part~="table"], [part~="tabs"]';

/** These hang by their own padding, so that their signs stand in line with the text. */
const HANGS = '[part~="tools"]';

/** What is beyond the edges of an element, or cut off without a sign. */
function cutOff(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return seenIn(element, '.container *').flatMap((inner) => {
    if (inner.closest(SCROLLS) || inner.closest('.visually-hidden')) return [];
    const box = inner.getBoundingClientRect();
    const hang = inner.closest(HANGS) ? parseFloat(getComputedStyle(inner).fontSize) / 2 : 0;
    const isOut = box.right > right + 1 || box.left < left - hang - 1;
    return isOut ? [`${inner.localName}.${inner.className} ${box.left}–${box.right}`] : [];
  });
}

/** WCAG 2.2, 1.4.12 Text Spacing, as a reader's tool sets it in the element itself: the host's own does not get in. */
function spread(element: Element): void {
  const style = document.createElement('style');
  style.textContent = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
    p { margin-block-end: 2em !important; }`;
  element.shadowRoot?.append(style);
}

describe('nothing sticks out at 320 px, which is 1,280 px at 400 %', () => {
  for (const form of forms)
    for (const language of ['en', 'zh-Hans'])
      it(nameOf(form, language), async () => {
        expect(cutOff(await show(form, { width: 320, language }))).to.deep.equal([]);
      });
});

describe('nothing sticks out where the host’s text is twice as large, or spaced', () => {
  for (const form of forms)
    it(nameOf(form, 'en'), async () => {
      expect(
        cutOff(await show(form, { width: 640, language: 'en', style: 'font-size: 32px' })),
      ).to.deep.equal([]);
      const element = await show(form, { width: 320, language: 'en' });
      spread(element);
      expect(cutOff(element)).to.deep.equal([]);
    });
});
