// @ts-check
import {
  closed,
  disc,
  INK,
  linear,
  mix,
  picture,
  radial,
  round,
  shape,
  stroke,
  through,
  times,
} from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function hall() {
  const [vx, vy] = [600, 430];
  const at = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ depth) =>
    /** @type {Point} */ ([vx + (x - vx) / depth, vy + (y - vy) / depth]);
  const rib = (/** @type {number} */ depth) => {
    const [x0, y0] = at(-160, 560, depth);
    const [x1] = at(1360, 560, depth);
    return `M${round(x0)} ${round(y0)}A${round((x1 - x0) / 2)} ${round(640 / depth)} 0 0 1 ${round(x1)} ${round(y0)}`;
  };
  const depths = times(11, (i) => 1 + 0.16 * i + 0.055 * i * i);
  const colors = [INK.teal, INK.copper, INK.steel, INK.blue, INK.ember, INK.mist];
  /** A stand: its front and the side that faces the aisle. @param {number} left @param {number} right @param {number} near @param {number} far @param {string} color @param {number} top */
  const stand = (left, right, near, far, color, top) => {
    const inner = left > vx ? left : right;
    return [
      shape(
        closed([at(inner, top, near), at(inner, top, far), at(inner, 860, far), at(inner, 860, near)]),
        color,
      ),
      shape(
        closed([at(inner, top, near), at(inner, top, far), at(inner, 860, far), at(inner, 860, near)]),
        INK.night,
        { opacity: 0.42 },
      ),
      shape(
        closed([at(left, top, near), at(right, top, near), at(right, 860, near), at(left, 860, near)]),
        color,
      ),
      shape(
        closed([
          at(left, top, near),
          at(right, top, near),
          at(right, top + 26, near),
          at(left, top + 26, near),
        ]),
        INK.ivory,
        { opacity: 0.75 },
      ),
    ].join('');
  };
  const rows = times(7, (i) => {
    const near = mix(1.25, 4.6, ((6 - i) / 6) ** 1.35);
    return [
      [-420, -60],
      [60, 400],
      [800, 1140],
      [1260, 1620],
    ]
      .map(([left = 0, right = 0], k) =>
        stand(
          left,
          right,
          near,
          near * 1.22,
          colors[(i * 5 + k * 2) % colors.length] ?? INK.teal,
          610 + ((i * 3 + k) % 3) * 34,
        ),
      )
      .join('');
  });
  return picture(
    [
      radial(
        'vault',
        [
          [0, '#fff6e4'],
          [0.22, INK.sand],
          [0.55, INK.teal],
          [1, INK.deep],
        ],
        [0.5, 0.54, 0.75],
      ),
      linear('floor', [
        [0, INK.ivory],
        [0.35, INK.steel],
        [1, INK.slate],
      ]),
      radial('light', [
        [0, '#fffaf0'],
        [1, '#fffaf0', 0],
      ]),
    ],
    'url(#vault)',
    [
      ...times(15, (i) => {
        const angle = Math.PI * (1 + (i + 0.5) / 15);
        return stroke(
          through([
            [vx + 60 * Math.cos(angle), vy + 50 * Math.sin(angle)],
            [vx + 1000 * Math.cos(angle), vy + 800 * Math.sin(angle)],
          ]),
          INK.ivory,
          1.4,
          { opacity: 0.35 },
        );
      }),
      ...depths.map((depth, i) =>
        stroke(rib(depth), i % 2 ? INK.ivory : INK.deep, 26 / depth ** 1.25, { opacity: i % 2 ? 0.55 : 0.8 }),
      ),
      shape(closed([at(-700, 860, 1), at(1900, 860, 1), at(1900, 860, 9), at(-700, 860, 9)]), 'url(#floor)'),
      shape(closed([at(440, 860, 1), at(760, 860, 1), at(760, 860, 9), at(440, 860, 9)]), INK.ivory, {
        opacity: 0.5,
      }),
      disc(vx, vy + 10, 150, 'url(#light)'),
      ...rows,
    ],
  );
}
