// @ts-check
import {
  box,
  closed,
  disc,
  HEIGHT,
  INK,
  linear,
  mix,
  picture,
  polygon,
  radial,
  random,
  shape,
  smooth,
  stroke,
  times,
  under,
  WIDTH,
} from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

const pick = (/** @type {readonly string[]} */ colors, /** @type {number} */ index) =>
  colors[index % colors.length] ?? INK.steel;

export function layers() {
  const wave = (/** @type {number} */ y, /** @type {number} */ seed, /** @type {number} */ height) => {
    const next = random(seed);
    return times(13, (i) => /** @type {Point} */ ([-50 + i * 110, y + (next() - 0.5) * height]));
  };
  /** @type {[top: number, light: string, dark: string][]} from the surface down */
  const coats = [
    [170, '#d7ebe7', '#9cc9c6'],
    [236, '#5fb0ad', '#2b8a8c'],
    [330, '#3a83a6', '#1d5a80'],
    [404, '#f4c890', '#e8a465'],
    [470, '#d98a52', '#b5622f'],
    [556, '#2a587a', '#103350'],
    [624, '#71879a', '#2c4154'],
  ];
  const next = random(5);
  return picture(
    [
      linear('ground', [
        [0, INK.ivory],
        [0.3, INK.sand],
      ]),
      ...coats.map(([, light, dark], i) =>
        linear(`c${i}`, [
          [0, light],
          [0.35, dark],
          [1, dark],
        ]),
      ),
      linear(
        'sheen',
        [
          [0, '#fff', 0],
          [0.3, '#fff', 0.22],
          [0.38, '#fff', 0.04],
          [1, '#0a1c2e', 0.28],
        ],
        [0, 0, 1, 0.2],
      ),
      radial('sun', [
        [0, INK.ember],
        [1, INK.copper],
      ]),
    ],
    'url(#ground)',
    [
      disc(925, 118, 62, 'url(#sun)'),
      ...coats.flatMap(([top], i) => {
        const line = wave(top, i + 3, 26 + i * 9);
        return [
          shape(under(line.map(([x, y]) => [x, y - 7])), INK.night, { opacity: 0.2 }),
          shape(under(line), `url(#c${i})`),
          stroke(smooth(line), '#fff', 2.5, { opacity: 0.6 }),
          ...times(2, (k) =>
            stroke(smooth(line.map(([x, y]) => [x, y + 20 + k * 17])), '#fff', 1, { opacity: 0.16 }),
          ),
        ];
      }),
      ...times(150, () => {
        const [x, y] = [next() * WIDTH, mix(672, 800, Math.sqrt(next()))];
        return shape(
          closed(polygon(x, y, 3 + next() * 11, 5 + Math.floor(next() * 3), next() * 3)),
          pick([INK.steel, INK.night, INK.slate], Math.floor(next() * 3)),
          { opacity: 0.4 },
        );
      }),
      box(0, 0, WIDTH, HEIGHT, 'url(#sheen)'),
    ],
  );
}
