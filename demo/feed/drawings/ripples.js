// @ts-check
import { box, disc, el, INK, linear, mix, picture, radial, random, times } from './draw.js';

export function ripples() {
  const rings = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ count,
    /** @type {string} */ color,
  ) =>
    times(count, (i) => {
      const rx = 26 + i * 34 + i * i * 2.2;
      return [
        el('ellipse', {
          cx: x,
          cy: y + 4,
          rx,
          ry: rx * 0.36,
          fill: 'none',
          stroke: INK.night,
          'stroke-width': 7 - i * 0.3,
          opacity: Math.max(0.03, 0.34 - i * 0.03),
        }),
        el('ellipse', {
          cx: x,
          cy: y,
          rx,
          ry: rx * 0.36,
          fill: 'none',
          stroke: color,
          'stroke-width': Math.max(1.2, 5.5 - i * 0.36),
          opacity: Math.max(0.08, 0.95 - i * 0.075),
        }),
      ].join('');
    });
  const next = random(41);
  return picture(
    [
      linear('water', [
        [0, INK.sand],
        [0.12, INK.mist],
        [0.4, INK.teal],
        [0.75, INK.blue],
        [1, INK.night],
      ]),
      radial('sun', [
        [0, '#fff6e4', 0.95],
        [1, '#fff6e4', 0],
      ]),
      radial(
        'drop',
        [
          [0, '#fff'],
          [0.5, INK.mist],
          [1, INK.teal],
        ],
        [0.35, 0.3, 0.8],
      ),
    ],
    'url(#water)',
    [
      el('ellipse', { cx: 640, cy: 40, rx: 520, ry: 190, fill: 'url(#sun)' }),
      ...times(90, () => {
        const depth = next() ** 1.3;
        const width = mix(40, 240, depth);
        return box(next() * 1300 - 100, mix(70, 790, depth), width, mix(1, 3, depth), INK.ivory, {
          rx: 2,
          opacity: 0.13,
        });
      }),
      ...rings(330, 330, 9, INK.ivory),
      ...rings(860, 410, 11, INK.ember),
      ...rings(470, 620, 11, '#e8f4f1'),
      ...[
        [330, 300, 11],
        [860, 366, 15],
        [470, 566, 19],
      ].map(([x = 0, y = 0, r = 0]) => disc(x, y, r, 'url(#drop)')),
    ],
  );
}
