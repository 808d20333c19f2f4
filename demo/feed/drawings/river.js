// @ts-check
import {
  box,
  disc,
  INK,
  linear,
  mix,
  picture,
  radial,
  shape,
  smooth,
  stroke,
  times,
  under,
  WIDTH,
} from './draw.js';
import { hills } from './landscape.js';

/** @typedef {import('./draw.js').Point} Point */

export function river() {
  const far = [INK.mist, '#78b0b0', '#4f9599', INK.teal, '#237280'];
  const bend = (/** @type {number} */ t) => 600 + Math.sin(t * 7.4 + 0.5) * mix(20, 330, t ** 1.4) + 90 * t;
  const edge = (/** @type {1 | -1} */ side) =>
    times(33, (i) => {
      const t = i / 32;
      return /** @type {Point} */ ([bend(t) + side * mix(3, 150, t ** 1.8), mix(404, 830, t ** 1.25)]);
    });
  return picture(
    [
      linear('sky', [
        [0, INK.sand],
        [0.5, INK.ivory],
      ]),
      linear('plain', [
        [0, '#2a7c86'],
        [0.35, INK.blue],
        [1, INK.night],
      ]),
      linear('river', [
        [0, '#fff8ea'],
        [0.4, INK.sand],
        [1, INK.ember],
      ]),
      radial('sun', [
        [0, INK.ember],
        [1, INK.copper],
      ]),
      linear('haze', [
        [0, INK.ivory, 0],
        [0.5, INK.ivory, 0.55],
        [1, INK.ivory, 0],
      ]),
    ],
    'url(#sky)',
    [
      disc(850, 190, 74, 'url(#sun)', { opacity: 0.92 }),
      ...hills(12, 270, 34, 5, (i) => far[i] ?? INK.teal),
      box(0, 330, WIDTH, 120, 'url(#haze)', { opacity: 0.6 }),
      shape(
        under([
          [-20, 410],
          [300, 396],
          [600, 402],
          [900, 394],
          [1220, 412],
        ]),
        'url(#plain)',
      ),
      shape(`${smooth(edge(1))}${smooth(edge(-1).reverse()).replace('M', 'L')}Z`, 'url(#river)'),
      ...times(9, (i) => {
        const t = (i + 1) / 10;
        const shore = edge(i % 2 ? 1 : -1).slice(4 + i * 2);
        return stroke(
          smooth(shore.map(([x, y]) => [x + (i % 2 ? 14 : -14) * (1 + i * 0.9), y])),
          INK.mist,
          1 + t,
          { opacity: 0.22 },
        );
      }),
      shape(
        under([
          [-60, 640],
          [90, 590],
          [230, 640],
          [330, 740],
          [430, 830],
        ]),
        INK.night,
      ),
      shape(
        under([
          [860, 830],
          [960, 700],
          [1080, 640],
          [1260, 560],
        ]),
        INK.night,
      ),
    ],
  );
}
