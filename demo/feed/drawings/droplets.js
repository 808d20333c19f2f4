// @ts-check
import {
  disc,
  el,
  group,
  INK,
  linear,
  picture,
  radial,
  shape,
  smooth,
  stroke,
  times,
  under,
} from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function droplets() {
  const drop = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ size,
    /** @type {string} */ fill,
  ) =>
    group({ transform: `translate(${x} ${y}) scale(${size})` }, [
      shape('M0 -120C10 -70 62 -20 62 32A62 62 0 0 1 -62 32C-62 -20 -10 -70 0 -120Z', `url(#${fill})`),
      shape('M-38 28A40 40 0 0 0 -4 74A54 54 0 0 1 -38 28Z', '#fff', { opacity: 0.7 }),
      shape('M-6 -78C0 -50 40 -8 46 26C28 -10 -2 -34 -6 -78Z', '#fff', { opacity: 0.28 }),
    ]);
  const surface = times(
    13,
    (i) =>
      /** @type {Point} */ ([
        -30 + i * 106,
        640 - 26 * Math.exp(-(((i - 5.9) / 1.2) ** 2)) + (i % 2 ? 5 : -4),
      ]),
  );
  return picture(
    [
      linear('ground', [
        [0, INK.ivory],
        [0.55, '#d5e5dd'],
        [1, INK.mist],
      ]),
      linear('copper', [
        [0, '#ffe2bb'],
        [0.5, INK.ember],
        [1, INK.copper],
      ]),
      linear('teal', [
        [0, '#d9f0ec'],
        [0.5, '#57aaa7'],
        [1, INK.teal],
      ]),
      linear('blue', [
        [0, '#b9d8e2'],
        [0.5, '#2f7396'],
        [1, INK.deep],
      ]),
      linear('water', [
        [0, INK.teal],
        [0.4, INK.blue],
        [1, INK.night],
      ]),
      radial('sun', [
        [0, '#fffaf0'],
        [1, '#fffaf0', 0],
      ]),
    ],
    'url(#ground)',
    [
      disc(600, 300, 420, 'url(#sun)'),
      ...times(9, (i) =>
        stroke(`M${90 + i * 130} ${-20}V${150 + ((i * 97) % 260)}`, INK.teal, 2, { opacity: 0.18 }),
      ),
      drop(220, 250, 0.75, 'teal'),
      drop(395, 440, 1.1, 'blue'),
      drop(640, 300, 1.75, 'copper'),
      drop(880, 190, 0.95, 'teal'),
      drop(1010, 430, 1.3, 'blue'),
      drop(790, 500, 0.42, 'copper'),
      drop(100, 480, 0.5, 'copper'),
      shape(under(surface), 'url(#water)'),
      stroke(smooth(surface), '#fff', 4, { opacity: 0.6 }),
      ...times(7, (i) =>
        el('ellipse', {
          cx: 595,
          cy: 690 + i * 4,
          rx: 60 + i * 80,
          ry: 10 + i * 13,
          fill: 'none',
          stroke: INK.ivory,
          'stroke-width': 3 - i * 0.3,
          opacity: 0.6 - i * 0.08,
        }),
      ),
    ],
  );
}
