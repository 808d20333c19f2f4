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

const isSmall = ({ width, height }: DOMRect): boolean => width < LEAST - 0.5 || height < LEAST - 0.5;

/** Whether the circle around the middle of a small target meets no other target, and no circle of another small one. */
const isSpaced = (box: DOMRect, others: readonly DOMRect[]): boolean =>
  others.every((other) => {
    const [x, y] = centreOf(other);
    const [ownX, ownY] = centreOf(box);
    const meetsCircle = isSmall(other) && Math.hypot(x - ownX, y - ownY) < LEAST;
    return !meetsCircle && distance([ownX, ownY], other) >= LEAST / 2;
  });

/** The targets of an element that are too small, and too close to another. */
function tooSmall(element: Element): string[] {
  const targets = seenIn(element, 'a[href], button, input, select, summary').filter((one) => !isInline(one));
  expect(targets.length).to.be.above(0);
  const boxes = targets.map(boxOf);
  return targets.flatMap((target, index) => {
    const box = boxes[index]!;
    const others = boxes.filter((_, other) => other !== index);
    if (!isSmall(box) || isSpaced(box, others)) return [];
    const name = target.textContent?.trim() ?? '';
    return [`${target.className || target.localName} “${name}” ${box.width} × ${box.height}`];
  });
}

describe('what can be pressed is large enough, or apart from the rest', () => {
  for (const form of forms)
    for (const width of [320, 1280])
      it(`${nameOf(form, 'en')}, ${width} px`, async () => {
        expect(tooSmall(await show(form, { width, language: 'en' }))).to.deep.equal([]);
      });
});

describe('circles of 24 px around small targets', () => {
  const at = (left: number, size: number): DOMRect => new DOMRect(left, 0, size, size);

  it('may meet neither another target nor another circle', () => {
    expect(isSpaced(at(0, 20), [at(24, 20)])).to.equal(true);
    expect(isSpaced(at(0, 20), [at(23, 20)]), 'circles').to.equal(false);
    expect(isSpaced(at(0, 20), [at(22, 40)])).to.equal(true);
    expect(isSpaced(at(0, 20), [at(21, 40)]), 'circle and target').to.equal(false);
  });
});
