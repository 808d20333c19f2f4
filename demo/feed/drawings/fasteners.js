// @ts-check
import {
  box,
  closed,
  disc,
  group,
  HEIGHT,
  INK,
  linear,
  picture,
  polygon,
  radial,
  random,
  round,
  shape,
  stroke,
  times,
  WIDTH,
} from './draw.js';

export function fasteners() {
  const next = random(8);
  const [stepX, stepY] = [152, 138];
  const bolts = times(7 * 10, (index) => {
    const [row, column] = [Math.floor(index / 10), index % 10];
    const [x, y] = [column * stepX - 60 + (row % 2) * (stepX / 2), row * stepY - 10];
    const lot = (column + row * 0.5) / 9 + (next() - 0.5) * 0.35;
    const metal = lot < 0.4 ? 'raw' : lot < 0.7 ? 'zinc' : 'gold';
    const turn = next() * Math.PI;
    return group({}, [
      shape(closed(polygon(x + 9, y + 13, 63, 6, turn)), INK.night, { opacity: 0.45 }),
      disc(x, y, 66, `url(#${metal}Rim)`),
      shape(closed(polygon(x, y, 56, 6, turn)), `url(#${metal})`, {
        stroke: INK.night,
        'stroke-width': 1.5,
        'stroke-opacity': 0.35,
      }),
      disc(x, y, 46, `url(#${metal}Rim)`),
      disc(x, y, 43, `url(#${metal})`),
      stroke(`M${round(x - 30)} ${round(y - 18)}A36 36 0 0 1 ${round(x + 8)} ${round(y - 35)}`, '#fff', 4, {
        opacity: 0.5,
      }),
      ...times(3, (i) =>
        stroke(`M${round(x - 10 + i * 10)} ${round(y + 10)}v14`, INK.night, 3, { opacity: 0.3 }),
      ),
    ]);
  });
  const metal = (
    /** @type {string} */ id,
    /** @type {string} */ light,
    /** @type {string} */ middle,
    /** @type {string} */ dark,
  ) => [
    linear(
      id,
      [
        [0, light],
        [0.5, middle],
        [1, dark],
      ],
      [0, 0, 1, 1],
    ),
    linear(
      `${id}Rim`,
      [
        [0, dark],
        [1, light],
      ],
      [0, 0, 1, 1],
    ),
  ];
  return picture(
    [
      linear(
        'ground',
        [
          [0, INK.blue],
          [1, INK.night],
        ],
        [0, 0, 1, 1],
      ),
      ...metal('raw', '#7f93a3', INK.slate, '#2c3f50'),
      ...metal('zinc', '#f4f8fa', INK.steel, '#7a8e9c'),
      ...metal('gold', '#f9dcb4', INK.ember, INK.copper),
      radial(
        'shade',
        [
          [0.4, INK.night, 0],
          [1, INK.night, 0.6],
        ],
        [0.5, 0.45, 0.75],
      ),
    ],
    'url(#ground)',
    [...bolts, box(0, 0, WIDTH, HEIGHT, 'url(#shade)')],
  );
}
