// @ts-check
import { disc, INK, picture, radial, times } from './draw.js';

export function circles() {
  const colors = [INK.teal, INK.copper, INK.blue, INK.ember, '#57a5a3', INK.deep, INK.sand];
  return picture(
    [
      radial(
        'ground',
        [
          [0, '#fffaf0'],
          [1, INK.sand],
        ],
        [0.5, 0.5, 0.75],
      ),
      ...colors.map((color, i) =>
        radial(`d${i}`, [
          [0, color, 0.5],
          [0.97, color, 0.82],
          [1, color, 0.95],
        ]),
      ),
      radial('heart', [
        [0, '#fffaf0'],
        [1, INK.ember],
      ]),
    ],
    'url(#ground)',
    [
      ...times(3, (i) =>
        disc(600, 400, 330 + i * 34, 'none', {
          stroke: INK.teal,
          'stroke-width': 1.5,
          opacity: 0.4 - i * 0.11,
          'stroke-dasharray': '2 9',
          'stroke-linecap': 'round',
        }),
      ),
      ...times(14, (i) => {
        const angle = (i / 14) * Math.PI * 2 - 0.3;
        const far = i % 2 ? 152 : 226;
        return disc(
          600 + far * Math.cos(angle),
          400 + far * Math.sin(angle),
          i % 2 ? 128 : 96,
          `url(#d${i % colors.length})`,
          { stroke: '#fffaf0', 'stroke-width': 2.5, 'stroke-opacity': 0.7 },
        );
      }),
      disc(600, 400, 74, 'url(#heart)', { stroke: '#fffaf0', 'stroke-width': 4 }),
      ...times(14, (i) => {
        const angle = (i / 14) * Math.PI * 2 + 0.1;
        return disc(
          600 + 372 * Math.cos(angle),
          400 + 340 * Math.sin(angle),
          5 + (i % 3) * 4,
          colors[i % 5] ?? INK.teal,
        );
      }),
    ],
  );
}
