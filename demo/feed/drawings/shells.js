// @ts-check
import { box, closed, disc, group, INK, linear, picture, polygon, radial, shape } from './draw.js';

export function shells() {
  const tints = [
    '#123f5e',
    '#1a5676',
    '#226f86',
    '#2b8a8c',
    '#52a3a0',
    '#7fbcb6',
    '#add3cc',
    '#d6e6df',
    '#f6eedf',
  ];
  return picture(
    [
      linear('ground', [
        [0, INK.ivory],
        [1, INK.sand],
      ]),
      ...tints.map((tint, i) =>
        linear(
          `t${i}`,
          [
            [0, tint],
            [0.48, tint],
            [0.5, tint],
            [1, INK.night],
          ],
          [0, 0, 1.6, 2.2],
        ),
      ),
      linear(
        'shine',
        [
          [0, '#fff', 0.5],
          [0.45, '#fff', 0.06],
          [1, '#fff', 0],
        ],
        [0, 0, 1, 1],
      ),
      radial('sun', [
        [0, INK.ember, 0.75],
        [1, INK.copper, 0.75],
      ]),
    ],
    'url(#ground)',
    [
      disc(905, 235, 170, 'url(#sun)'),
      ...tints.map((_, i) =>
        group({ transform: `translate(560 1010) rotate(${-42 + i * 10})` }, [
          box(-186, -706, 400, 560, INK.night, { rx: 30, opacity: 0.16 }),
          box(-200, -720, 400, 560, `url(#t${i})`, { rx: 30 }),
          box(-200, -720, 400, 560, 'url(#shine)', { rx: 30 }),
          box(-199, -719, 398, 558, 'none', {
            rx: 29,
            stroke: '#fff',
            'stroke-width': 2,
            'stroke-opacity': 0.45,
          }),
          shape(closed(polygon(0, -450, 26, 6, Math.PI / 6)), '#fff', { opacity: 0.28 }),
          shape(closed(polygon(0, -450, 14, 6, Math.PI / 6)), INK.night, { opacity: 0.2 }),
        ]),
      ),
    ],
  );
}
