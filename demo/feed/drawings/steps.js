// @ts-check
import {
  box,
  closed,
  disc,
  group,
  INK,
  linear,
  picture,
  radial,
  shape,
  stroke,
  WIDTH,
  times,
} from './draw.js';

export function steps() {
  const count = 9;
  const [wide, rise] = [108, 56];
  const step = (/** @type {number} */ i) => {
    const [x, y] = [60 + i * wide, 742 - i * rise];
    const skew = 62;
    return group({}, [
      shape(
        closed([
          [x, y],
          [x + skew, y - 40],
          [WIDTH + 80, y - 40],
          [WIDTH + 80, y],
        ]),
        'url(#tread)',
      ),
      shape(
        closed([
          [x, y],
          [WIDTH + 80, y],
          [WIDTH + 80, y + rise],
          [x, y + rise],
        ]),
        `url(#r${i % 3})`,
      ),
      shape(
        closed([
          [x, y],
          [x + wide, y],
          [x + wide, y + rise],
          [x, y + rise],
        ]),
        INK.night,
        { opacity: 0.1 },
      ),
      stroke(`M${x} ${y}H${WIDTH + 20}`, INK.ivory, 2.5, { opacity: 0.85 }),
    ]);
  };
  return picture(
    [
      linear('ground', [
        [0, INK.blue],
        [0.45, INK.mist],
        [0.8, INK.ivory],
      ]),
      radial('sun', [
        [0, '#fff6e4'],
        [0.75, INK.ember],
        [1, INK.copper],
      ]),
      radial('glow', [
        [0, '#fff6e4', 0.8],
        [1, '#fff6e4', 0],
      ]),
      linear('tread', [
        [0, INK.ivory],
        [1, INK.sand],
      ]),
      linear(
        'r0',
        [
          [0, INK.teal],
          [1, INK.deep],
        ],
        [0, 0, 1, 0],
      ),
      linear(
        'r1',
        [
          [0, '#237786'],
          [1, INK.night],
        ],
        [0, 0, 1, 0],
      ),
      linear(
        'r2',
        [
          [0, INK.blue],
          [1, INK.night],
        ],
        [0, 0, 1, 0],
      ),
    ],
    'url(#ground)',
    [
      disc(890, 240, 380, 'url(#glow)'),
      disc(890, 240, 165, 'url(#sun)'),
      ...times(4, (i) =>
        disc(890, 240, 205 + i * 42, 'none', {
          stroke: INK.ivory,
          'stroke-width': 2,
          opacity: 0.5 - i * 0.11,
        }),
      ),
      ...times(count, (i) => step(count - 1 - i)),
      box(0, 798, WIDTH, 2, INK.night),
    ],
  );
}
