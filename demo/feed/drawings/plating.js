// @ts-check
import { box, disc, el, group, INK, linear, picture, radial, smooth, stroke, times, WIDTH } from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function plating() {
  const baths = [INK.teal, INK.ember, INK.blue, INK.copper, '#4aa39f'];
  const rack = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ part) =>
    group({ transform: `translate(${x} ${y})` }, [
      stroke('M0 -700V-40', INK.slate, 5),
      box(-78, -46, 156, 12, INK.steel, { rx: 4 }),
      ...times(4, (i) => stroke(`M${-66 + i * 44} -36V150`, INK.steel, 3)),
      ...times(16, (i) => {
        const [px, py] = [-66 + (i % 4) * 44, Math.floor(i / 4) * 44 - 6];
        return group({}, [disc(px, py, 17, `url(#${part})`), disc(px, py, 7, INK.night, { opacity: 0.45 })]);
      }),
    ]);
  const tank = (/** @type {string} */ color, /** @type {number} */ i) => {
    const x = 36 + i * 232;
    return group({}, [
      box(x, 470, 200, 240, '#0b1c2b', { rx: 10 }),
      box(x + 8, 500, 184, 202, color, { rx: 6 }),
      box(x + 8, 500, 184, 202, 'url(#depth)', { rx: 6 }),
      el('path', {
        d: `${smooth(times(9, (k) => /** @type {Point} */ ([x + 8 + k * 23, 502 + (k % 2 ? 4 : -3)])))}L${x + 192} 516L${x + 8} 516Z`,
        fill: INK.ivory,
        opacity: 0.4,
      }),
      box(x - 6, 462, 212, 14, 'url(#rim)', { rx: 5 }),
    ]);
  };
  const depths = [180, 560, 300, 560, 120];
  const parts = ['dull', 'warm', 'bright', 'warm', 'bright'];
  return picture(
    [
      linear('ground', [
        [0, INK.sand],
        [0.45, INK.ivory],
        [0.87, INK.mist],
        [0.88, INK.deep],
        [1, INK.night],
      ]),
      linear('depth', [
        [0, INK.night, 0],
        [1, INK.night, 0.62],
      ]),
      linear('rim', [
        [0, '#fff'],
        [1, INK.slate],
      ]),
      radial(
        'dull',
        [
          [0, '#8b9ca9'],
          [1, '#3c5061'],
        ],
        [0.35, 0.3, 0.8],
      ),
      radial(
        'bright',
        [
          [0, '#ffffff'],
          [1, '#7d93a2'],
        ],
        [0.35, 0.3, 0.8],
      ),
      radial(
        'warm',
        [
          [0, '#ffe6c4'],
          [1, INK.copper],
        ],
        [0.35, 0.3, 0.8],
      ),
      radial('sun', [
        [0, INK.ember, 0.5],
        [1, INK.ember, 0.18],
      ]),
    ],
    'url(#ground)',
    [
      disc(600, 330, 250, 'url(#sun)'),
      ...times(24, (i) => stroke(`M${i * 52} 0V700`, INK.slate, 1, { opacity: 0.12 })),
      box(0, 44, WIDTH, 26, INK.deep),
      box(0, 66, WIDTH, 5, INK.copper),
      ...baths.map(tank),
      ...baths.map((bath, i) => {
        const [x, y] = [136 + i * 232, depths[i] ?? 200];
        const dipped = y > 400;
        return group({}, [
          rack(x, y, parts[i] ?? 'dull'),
          dipped ? box(x - 92, 500, 184, 202, bath, { rx: 6, opacity: 0.5 }) : '',
          dipped ? box(x - 92, 500, 184, 202, 'url(#depth)', { rx: 6, opacity: 0.6 }) : '',
          box(x - 42, 34, 84, 46, INK.night, { rx: 8 }),
          disc(x - 24, 57, 9, INK.steel),
          disc(x + 24, 57, 9, INK.steel),
        ]);
      }),
      ...[0, 2, 4].flatMap((i) =>
        times(5, (k) =>
          disc(76 + i * 232 + k * 30, (depths[i] ?? 0) + 182 + ((k * 37) % 60), 4, INK.mist, {
            opacity: 0.9,
          }),
        ),
      ),
    ],
  );
}
