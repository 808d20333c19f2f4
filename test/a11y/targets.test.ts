import { expect } from '@open-wc/testing';
import { forms, nameOf, seenIn, show } from './forms.js';

/** WCAG 2.2, 2.5.8 Target Size (Minimum), in CSS pixels. */
const LEAST = 24;

/** What holds links among other words. */
const SENTENCES = ['body', 'caption', 'meta', 'copyright', 'credit']
  .map((part) => `[part~="${part}"]`)
  .join();

/** What a pointer can hit: of a link that covers its row, the row. */
function boxOf(target: HTMLElement): DOMRect {
  const covers = getComputedStyle(target, '::after').position === 'absolute';
  const row = covers ? target.closest<HTMLElement>('[part~="item"]') : null;
  return (row ?? target).getBoundingClientRect();
}

/** Links in sentences are exempt ("inline"), and so is what is spaced: its circle of 24 px meets no other target. */
const isInline = (target: HTMLElement): boolean => !!target.closest(SENTENCES);

const centreOf = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];

/** How far a box is from a point. */
function distance([x, y]: readonly [number, number], { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const isSpaced = (box: DOMRect, others: readonly DOMRect[]): boolean =>
  others.every((other) => distance(centreOf(box), other) >= LEAST / 2);

/** The targets of an element that are too small, and too close to another. */
function tooSmall(element: Element): string[] {
  const targets = seenIn(element, 'a[href], button, input, select, summary').filter((one) => !isInline(one));
  expect(targets.length).to.be.above(0);
  const boxes = targets.map(boxOf);
  return targets.flatMap((target, index) => {
    const { width, height } = boxes[index]!;
    if (width >= LEAST - 0.5 && height >= LEAST - 0.5) return [];
    if (
      isSpaced(
        boxes[index]!,
        boxes.filter((_, other) => other !== index),
      )
    )
      return [];
    return [`${target.className || target.localName} “${target.textContent?.trim()}” ${width} × ${height}`];
  });
}

describe('what can be pressed is large enough, or apart from the rest', () => {
  for (const form of forms)
    for (const width of [320, 1280])
      it(`${nameOf(form, 'en')}, ${width} px`, async () => {
        expect(tooSmall(await show(form, { width, language: 'en' }))).to.deep.equal([]);
      });
});
