// @ts-check
import {
  box,
  disc,
  el,
  INK,
  linear,
  mix,
  picture,
  radial,
  random,
  round,
  shape,
  smooth,
  stroke,
  times,
} from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function vapour() {
  const next = random(29);
  /** The part is an arc; a plume ends on it. @param {number} t @returns {Point} */
  const part = (t) => [mix(190, 1010, t), 300 - 620 * t * (1 - t)];
  const plume = (/** @type {number} */ t, /** @type {number} */ bow) => {
    const [x, y] = part(t);
    const from = mix(500, 700, t);
    return smooth([
      [from, 660],
      [mix(from, x, 0.22) + bow, 560],
      [mix(from, x, 0.62) - bow, mix(560, y, 0.6)],
      [x, y + 16],
    ]);
  };
  return picture(
    [
      radial(
        'ground',
        [
          [0, '#2c7f92'],
          [0.5, INK.deep],
          [1, INK.night],
        ],
        [0.5, 0.82, 0.8],
      ),
      linear('plume', [
        [0, INK.ivory, 0.15],
        [0.5, INK.ember, 0.5],
        [1, '#fff1d8', 0.9],
      ]),
      linear('part', [
        [0, '#dfe8ed'],
        [0.5, INK.steel],
        [1, INK.slate],
      ]),
      linear(
        'film',
        [
          [0, INK.copper],
          [0.5, '#ffe3bd'],
          [1, INK.copper],
        ],
        [0, 0, 1, 0],
      ),
      radial('hot', [
        [0, '#fffaf0'],
        [0.3, INK.ember],
        [1, INK.copper, 0],
      ]),
      linear('target', [
        [0, '#ffdcae'],
        [0.25, INK.copper],
        [1, INK.rust],
      ]),
    ],
    'url(#ground)',
    [
      ...times(6, (i) =>
        el('ellipse', {
          cx: 600,
          cy: 660,
          rx: 190 + i * 120,
          ry: 90 + i * 96,
          fill: 'none',
          stroke: INK.mist,
          'stroke-width': 1.2,
          opacity: 0.2 - i * 0.025,
        }),
      ),
      el('ellipse', { cx: 600, cy: 650, rx: 360, ry: 190, fill: 'url(#hot)', opacity: 0.75 }),
      ...times(46, (i) =>
        stroke(plume((i + 0.5) / 46, (next() - 0.5) * 70), 'url(#plume)', 1.2 + next() * 4, {
          opacity: round(0.25 + next() * 0.5),
        }),
      ),
      ...times(170, () => {
        const [t, rise] = [next(), next() ** 0.8];
        const [x, y] = part(t);
        return disc(
          mix(mix(500, 700, t), x, rise) + (next() - 0.5) * 30,
          mix(650, y + 18, rise),
          1.5 + next() * 4.2,
          next() > 0.5 ? '#ffedd0' : INK.ember,
          { opacity: round(mix(1, 0.5, rise)) },
        );
      }),
      shape(
        `${smooth(times(21, (i) => part(i / 20)))}L1010 232${smooth(
          times(21, (i) => {
            const [x, y] = part(1 - i / 20);
            return [x, y - 78];
          }),
        ).replace('M', 'L')}Z`,
        'url(#part)',
      ),
      stroke(
        smooth(
          times(21, (i) => {
            const [x, y] = part(i / 20);
            return [x, y - 70];
          }),
        ),
        '#fff',
        3,
        { opacity: 0.5 },
      ),
      stroke(smooth(times(21, (i) => part(i / 20))), 'url(#film)', 15),
      box(455, 668, 290, 46, 'url(#target)', { rx: 8 }),
      el('ellipse', { cx: 600, cy: 668, rx: 145, ry: 15, fill: '#ffe9c9' }),
      box(505, 714, 190, 100, INK.night),
      ...times(4, (i) => box(505, 730 + i * 20, 190, 3, INK.slate, { opacity: 0.5 })),
    ],
  );
}
