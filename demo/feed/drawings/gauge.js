// @ts-check
import {
  box,
  closed,
  disc,
  INK,
  linear,
  mix,
  picture,
  radial,
  shape,
  smooth,
  stroke,
  through,
  times,
  WIDTH,
} from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function gauge() {
  const [cx, cy] = [600, 560];
  const at = (/** @type {number} */ t, /** @type {number} */ r) => {
    const angle = mix(-Math.PI * 1.03, Math.PI * 0.03, t);
    return /** @type {Point} */ ([cx + r * Math.cos(angle), cy + r * Math.sin(angle)]);
  };
  const arc = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ r) =>
    smooth(times(31, (i) => at(mix(from, to, i / 30), r)));
  return picture(
    [
      linear('ground', [
        [0, '#1f6178'],
        [1, INK.night],
      ]),
      radial('face', [
        [0, '#fffaf0'],
        [0.75, INK.ivory],
        [1, INK.sand],
      ]),
      linear(
        'ring',
        [
          [0, '#f4f8fa'],
          [0.4, INK.steel],
          [0.7, INK.slate],
          [1, '#dfe7ec'],
        ],
        [0, 0, 1, 1],
      ),
      linear(
        'scale',
        [
          [0, INK.teal],
          [0.55, INK.ember],
          [1, INK.copper],
        ],
        [0, 0, 1, 0],
      ),
      linear(
        'needle',
        [
          [0, INK.ember],
          [1, INK.rust],
        ],
        [0, 0, 1, 0],
      ),
      radial('light', [
        [0, INK.mist, 0.5],
        [1, INK.mist, 0],
      ]),
    ],
    'url(#ground)',
    [
      disc(600, 300, 640, 'url(#light)'),
      disc(cx + 8, cy + 18, 516, INK.night, { opacity: 0.35 }),
      disc(cx, cy, 512, 'url(#ring)'),
      disc(cx, cy, 482, INK.night),
      disc(cx, cy, 474, 'url(#face)'),
      stroke(arc(0, 1, 400), 'url(#scale)', 34, { 'stroke-linecap': 'butt' }),
      stroke(arc(0, 1, 340), INK.slate, 1.5),
      ...times(101, (i) => {
        const long = i % 10 === 0;
        return stroke(
          through([at(i / 100, 446), at(i / 100, long ? 384 : i % 5 ? 424 : 408)]),
          INK.night,
          long ? 4.5 : 1.8,
        );
      }),
      ...times(11, (i) => {
        const [x, y] = at(i / 10, 308);
        return disc(x, y, i % 5 ? 5 : 9, i === 7 ? INK.copper : INK.slate);
      }),
      shape(closed([at(0.68, 430), [cx - 13, cy - 9], [cx - 40, cy + 56], [cx + 14, cy + 10]]), INK.night, {
        opacity: 0.2,
        transform: 'translate(8 12)',
      }),
      shape(
        closed([at(0.68, 430), [cx - 13, cy - 9], [cx - 40, cy + 56], [cx + 14, cy + 10]]),
        'url(#needle)',
      ),
      disc(cx, cy, 40, INK.night),
      disc(cx, cy, 30, 'url(#ring)'),
      disc(cx, cy, 10, INK.copper),
      box(0, 660, WIDTH, 140, INK.night, { opacity: 0.94 }),
      box(0, 660, WIDTH, 5, INK.copper),
      ...times(121, (i) =>
        stroke(
          `M${i * 10} 665v${i % 10 ? (i % 5 ? 26 : 42) : 66}`,
          i % 10 ? INK.mist : INK.ember,
          i % 10 ? 1.4 : 3,
          { opacity: i % 10 ? 0.6 : 1 },
        ),
      ),
    ],
  );
}
