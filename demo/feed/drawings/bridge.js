// @ts-check
import {
  box,
  disc,
  group,
  HEIGHT,
  INK,
  linear,
  mix,
  picture,
  radial,
  smooth,
  stroke,
  through,
  times,
  WIDTH,
} from './draw.js';
import { glints, hills } from './landscape.js';

/** @typedef {import('./draw.js').Point} Point */

export function bridge() {
  const water = 560;
  const arch = (/** @type {number} */ t) =>
    /** @type {Point} */ ([mix(120, 1080, t), 520 - 1320 * t * (1 - t)]);
  const lower = (/** @type {number} */ t) =>
    /** @type {Point} */ ([mix(150, 1050, t), 540 - 1210 * t * (1 - t)]);
  const count = 26;
  const steel = [
    ...times(count, (i) => {
      const t = (i + 0.5) / count;
      const [x, y] = lower(t);
      return y < 470
        ? stroke(
            through([
              [x, y],
              [x, 470],
            ]),
            INK.rust,
            3,
          )
        : '';
    }),
    ...times(count, (i) =>
      stroke(through([arch(i / count), lower((i + 0.5) / count), arch((i + 1) / count)]), INK.rust, 4),
    ),
    stroke(smooth(times(25, (i) => lower(i / 24))), 'url(#steel)', 11),
    stroke(smooth(times(25, (i) => arch(i / 24))), 'url(#steel)', 15),
    box(-10, 462, WIDTH + 20, 20, INK.deep),
    box(-10, 462, WIDTH + 20, 4, INK.ember),
    ...[60, 128, 1072, 1140].map((x) => box(x - 14, 482, 28, 90, INK.deep)),
  ];
  return picture(
    [
      linear('sky', [
        [0, INK.blue],
        [0.45, INK.mist],
        [0.7, INK.ivory],
      ]),
      linear('water', [
        [0, INK.mist],
        [0.3, INK.teal],
        [1, INK.deep],
      ]),
      linear('steel', [
        [0, INK.ember],
        [1, INK.copper],
      ]),
      radial('sun', [
        [0, '#fffaf0', 1],
        [0.3, INK.ivory, 0.9],
        [1, INK.ivory, 0],
      ]),
    ],
    'url(#sky)',
    [
      disc(600, 400, 300, 'url(#sun)'),
      ...hills(31, 470, 36, 3, (i) => ['#b9d8d3', '#86b8ba', '#4d8f99'][i] ?? INK.teal),
      box(0, water, WIDTH, HEIGHT - water, 'url(#water)'),
      group({ transform: `translate(0 ${water * 2 + 12}) scale(1 -1)`, opacity: 0.32 }, steel),
      ...glints(17, water + 14, INK.ivory, 80),
      ...steel,
    ],
  );
}
