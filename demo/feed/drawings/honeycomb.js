// @ts-check
import {
  box,
  closed,
  group,
  HEIGHT,
  INK,
  linear,
  mix,
  picture,
  polygon,
  radial,
  random,
  round,
  shape,
  stroke,
  through,
  times,
  WIDTH,
} from './draw.js';

const pick = (/** @type {readonly string[]} */ colors, /** @type {number} */ index) =>
  colors[Math.max(0, Math.min(colors.length - 1, index))] ?? INK.steel;

export function honeycomb() {
  const size = 74;
  const fills = ['dye0', 'dye1', 'dye2', 'dye3', 'dye4'];
  const next = random(11);
  const cells = times(8 * 11, (index) => {
    const [row, column] = [Math.floor(index / 11), index % 11];
    const x = column * size * 1.732 - 70 + (row % 2) * size * 0.866;
    const y = row * size * 1.5 + 40;
    const far = Math.hypot(x - 720, y - 380) / 640;
    const fill = pick(fills, Math.floor(far * 4.4 + next() * 1.1));
    const level = mix(0.3, 0.92, next());
    return group({}, [
      shape(closed(polygon(x, y, size - 3, 6, Math.PI / 6)), 'url(#wall)'),
      shape(closed(polygon(x, y, size - 15, 6, Math.PI / 6)), INK.night),
      shape(closed(polygon(x, y + 3, (size - 17) * mix(0.72, 1, level), 6, Math.PI / 6)), `url(#${fill})`, {
        opacity: round(mix(0.75, 1, level)),
      }),
      stroke(through(polygon(x, y, size - 15, 6, Math.PI / 6).slice(3, 6)), INK.night, 7, {
        opacity: 0.35,
        'stroke-linejoin': 'round',
      }),
      stroke(through(polygon(x, y, size - 5, 6, Math.PI / 6).slice(2, 5)), '#fff', 2, { opacity: 0.45 }),
    ]);
  });
  return picture(
    [
      linear(
        'wall',
        [
          [0, '#e9eff2'],
          [0.5, INK.steel],
          [1, INK.slate],
        ],
        [0, 0, 1, 1],
      ),
      radial('dye0', [
        [0, '#fff0d6'],
        [1, INK.ember],
      ]),
      radial('dye1', [
        [0, INK.ember],
        [1, INK.copper],
      ]),
      radial('dye2', [
        [0, INK.mist],
        [1, INK.teal],
      ]),
      radial('dye3', [
        [0, INK.teal],
        [1, '#1c5f74'],
      ]),
      radial('dye4', [
        [0, INK.blue],
        [1, INK.deep],
      ]),
      radial(
        'shade',
        [
          [0.35, INK.night, 0],
          [1, INK.night, 0.72],
        ],
        [0.6, 0.47, 0.75],
      ),
      radial(
        'glow',
        [
          [0, '#fff6e4', 0.4],
          [1, '#fff6e4', 0],
        ],
        [0.6, 0.47, 0.35],
      ),
    ],
    INK.slate,
    [...cells, box(0, 0, WIDTH, HEIGHT, 'url(#glow)'), box(0, 0, WIDTH, HEIGHT, 'url(#shade)')],
  );
}
