// @ts-check
import {
  disc,
  el,
  group,
  INK,
  linear,
  picture,
  radial,
  round,
  shape,
  stroke,
  through,
  times,
  polygon,
} from './draw.js';

export function rims() {
  /** One spoke, drawn upwards from the hub. @type {Record<string, [count: number, path: string]>} */
  const designs = {
    twin: [5, 'M-14 -30L-40 -172L-22 -176L-5 -60L5 -60L22 -176L40 -172L14 -30Z'],
    fine: [14, 'M-9 -34L-13 -175L13 -175L9 -34Z'],
    turbine: [9, 'M-16 -32C-8 -90 -2 -130 -46 -170L-4 -176C30 -140 26 -80 14 -30Z'],
  };
  const wheel = (
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {number} */ scale,
    /** @type {string} */ name,
    /** @type {string} */ metal,
  ) => {
    const [count, path] = designs[name] ?? [0, ''];
    return group({ transform: `translate(${x} ${y}) scale(${scale})` }, [
      el('ellipse', { cx: 0, cy: 262, rx: 200, ry: 20, fill: INK.night, opacity: 0.5 }),
      disc(0, 0, 250, '#0c1520'),
      disc(0, 0, 246, 'url(#tyre)'),
      ...times(4, (i) =>
        disc(0, 0, 206 + i * 10, 'none', { stroke: INK.slate, 'stroke-width': 1.2, opacity: 0.35 }),
      ),
      disc(0, 0, 198, `url(#${metal})`),
      disc(0, 0, 182, '#0e2233'),
      disc(0, 0, 120, 'none', { stroke: INK.slate, 'stroke-width': 46, opacity: 0.55 }),
      ...times(30, (i) =>
        stroke(
          through([
            [0, -100],
            [0, -140],
          ]),
          INK.night,
          4,
          { transform: `rotate(${i * 12})`, opacity: 0.6 },
        ),
      ),
      ...times(count, (i) =>
        group({ transform: `rotate(${round((i / count) * 360)})` }, [
          shape(path, INK.night, { transform: 'translate(5 7)', opacity: 0.55 }),
          shape(path, `url(#${metal})`),
          stroke('M-6 -60L-9 -165', '#fff', 2, { opacity: 0.35 }),
        ]),
      ),
      disc(0, 0, 184, 'none', { stroke: '#fff', 'stroke-width': 2.5, opacity: 0.5 }),
      disc(0, 0, 50, `url(#${metal})`),
      ...polygon(0, 0, 34, 5, -Math.PI / 2).map(([cx, cy]) => disc(cx, cy, 6.5, INK.night)),
      disc(0, 0, 20, INK.copper),
      disc(-5, -6, 7, '#fff', { opacity: 0.4 }),
    ]);
  };
  return picture(
    [
      linear('ground', [
        [0, INK.deep],
        [0.6, INK.blue],
        [0.61, '#0f2c44'],
        [1, INK.night],
      ]),
      radial('tyre', [
        [0.78, '#1a2733'],
        [0.9, '#2c3d4c'],
        [1, '#101a24'],
      ]),
      linear(
        'silver',
        [
          [0, '#ffffff'],
          [0.35, INK.steel],
          [0.6, '#6f8494'],
          [1, '#e6edf1'],
        ],
        [0, 0, 1, 1],
      ),
      linear(
        'bronze',
        [
          [0, '#f7d7ae'],
          [0.4, INK.copper],
          [0.65, INK.rust],
          [1, INK.ember],
        ],
        [0, 0, 1, 1],
      ),
      linear(
        'tealed',
        [
          [0, '#d9f0ec'],
          [0.4, INK.teal],
          [0.65, '#17585f'],
          [1, INK.mist],
        ],
        [0, 0, 1, 1],
      ),
      radial('spot', [
        [0, INK.mist, 0.55],
        [1, INK.mist, 0],
      ]),
    ],
    'url(#ground)',
    [
      disc(600, 330, 560, 'url(#spot)'),
      wheel(235, 440, 0.82, 'fine', 'bronze'),
      wheel(965, 440, 0.82, 'turbine', 'tealed'),
      wheel(600, 410, 1.12, 'twin', 'silver'),
    ],
  );
}
