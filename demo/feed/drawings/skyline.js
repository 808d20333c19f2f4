// @ts-check
import {
  box,
  closed,
  disc,
  group,
  HEIGHT,
  INK,
  linear,
  mix,
  picture,
  radial,
  random,
  ridge,
  round,
  shape,
  smooth,
  stroke,
  through,
  times,
  under,
  WIDTH,
} from './draw.js';
import { glints } from './landscape.js';

/** @typedef {import('./draw.js').Point} Point */

/** A hill of towers with lit windows. @param {number} seed @param {(x: number) => number} ground @param {number} from @param {number} to @param {string} fill @param {number} tall */
function towers(seed, ground, from, to, fill, tall) {
  const next = random(seed);
  const parts = [];
  for (let x = from; x < to;) {
    const width = 24 + next() * 30;
    const height = tall * (0.45 + next() * 0.75);
    const top = ground(x + width / 2) - height;
    parts.push(box(x, top, width, HEIGHT - top, fill));
    if (next() > 0.6) parts.push(box(x + width / 2 - 1.5, top - 26, 3, 28, fill));
    for (let row = 0; row < height / 17; row++)
      for (let column = 0; column < Math.floor(width / 11); column++)
        if (next() > 0.62)
          parts.push(
            box(x + 5 + column * 11, top + 10 + row * 17, 5, 8, INK.ember, {
              opacity: round(0.25 + next() * 0.65),
            }),
          );
    x += width + 3 + next() * 10;
  }
  return parts;
}

export function skyline() {
  const water = 612;
  const hill = (/** @type {number} */ x) =>
    600 - 235 * Math.exp(-(((x - 190) / 210) ** 2)) - 180 * Math.exp(-(((x - 1010) / 170) ** 2));
  /** The slope itself, with the edges of its terraces. @param {number} drop @param {string} fill */
  const terrace = (drop, fill) => {
    const slope = (/** @type {number} */ more) =>
      times(25, (i) => /** @type {Point} */ ([i * 50, Math.min(hill(i * 50) + 40 + drop + more, water + 4)]));
    return [
      shape(under(slope(0)), fill),
      ...times(3, (i) => stroke(smooth(slope(16 + i * 18)), INK.mist, 1.6, { opacity: 0.32 - i * 0.08 })),
    ];
  };
  const cable =
    (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ sag) =>
    (/** @type {number} */ t) =>
      /** @type {Point} */ ([mix(from, to, t), 452 + sag * 4 * t * (1 - t)]);
  const main = cable(330, 870, 148);
  const deck = 634;
  return picture(
    [
      linear('sky', [
        [0, INK.deep],
        [0.4, INK.blue],
        [0.66, INK.ember],
        [0.78, INK.sand],
      ]),
      radial('sun', [
        [0, '#fff6e4'],
        [1, INK.ember],
      ]),
      radial('glow', [
        [0, INK.sand, 0.9],
        [0.5, INK.sand, 0.4],
        [1, INK.sand, 0],
      ]),
      linear('water', [
        [0, INK.ember],
        [0.25, INK.blue],
        [1, INK.night],
      ]),
      linear('back', [
        [0, INK.blue],
        [1, INK.teal, 0.65],
      ]),
      linear('front', [
        [0, INK.deep],
        [1, INK.night],
      ]),
    ],
    'url(#sky)',
    [
      disc(640, 420, 330, 'url(#glow)'),
      disc(640, 430, 128, 'url(#sun)'),
      shape(under(ridge(4, 540, 120)), INK.teal, { opacity: 0.35 }),
      shape(under(ridge(9, 570, 120)), INK.blue, { opacity: 0.5 }),
      group(
        { opacity: 0.75 },
        towers(7, (x) => hill(x) + 30, 0, 1200, 'url(#back)', 110),
      ),
      ...terrace(0, INK.blue),
      ...towers(21, (x) => hill(x) + 70, -10, 480, 'url(#front)', 105),
      ...towers(35, (x) => hill(x) + 70, 790, 1210, 'url(#front)', 95),
      ...terrace(78, INK.deep),
      ...towers(50, (x) => hill(x) + 150, -10, 400, 'url(#front)', 75),
      ...towers(64, (x) => hill(x) + 150, 860, 1210, 'url(#front)', 70),
      ...terrace(150, INK.night),
      box(0, water, WIDTH, HEIGHT - water, 'url(#water)'),
      ...times(13, (i) => {
        const width = 190 - i * 7 + (i % 3) * 46;
        return box(640 - width / 2 + (i % 2 ? 9 : -9), water + 34 + i * 12, width, 5, INK.sand, {
          rx: 2,
          opacity: 0.6 - i * 0.035,
        });
      }),
      ...glints(3, water + 12, INK.ivory, 70),
      ...[330, 870].map((x) =>
        shape(
          closed([
            [x - 11, 440],
            [x + 11, 440],
            [x + 16, 720],
            [x - 16, 720],
          ]),
          INK.night,
        ),
      ),
      ...times(31, (i) =>
        stroke(through([main((i + 0.5) / 31), [main((i + 0.5) / 31)[0], deck]]), INK.night, 1.6),
      ),
      stroke(smooth(times(21, (i) => main(i / 20))), INK.night, 5),
      stroke(`M330 452Q150 560 -20 ${deck}`, INK.night, 5),
      stroke(`M870 452Q1050 560 1220 ${deck}`, INK.night, 5),
      box(-10, deck, WIDTH + 20, 13, INK.night),
      box(-10, deck + 2, WIDTH + 20, 2, INK.copper),
    ],
  );
}
