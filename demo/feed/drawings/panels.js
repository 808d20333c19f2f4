// @ts-check
import {
  box,
  disc,
  group,
  HEIGHT,
  INK,
  linear,
  picture,
  radial,
  random,
  round,
  stroke,
  times,
  WIDTH,
} from './draw.js';

export function panels() {
  const next = random(19);
  const coats = ['#e9e3d4', INK.steel, '#5fa9a8', INK.teal, INK.blue, '#d9b183'];
  const parts = times(24, (index) => {
    const [row, column] = [Math.floor(index / 6), index % 6];
    const [x, y] = [72 + column * 180, 52 + row * 178];
    const rust = Math.max(0, (column + row - 2.4) / 6 + (next() - 0.5) * 0.25);
    const coat = coats[Math.floor(next() * coats.length)] ?? INK.steel;
    const [cx, cy] = [x + 78, y + 82];
    return group({}, [
      box(x + 9, y + 11, 156, 152, INK.night, { rx: 5, opacity: 0.4 }),
      box(x, y, 156, 152, coat, { rx: 5 }),
      box(x, y, 156, 152, 'url(#sheen)', { rx: 5 }),
      ...[1, -1].flatMap((side) => [
        stroke(`M${cx - 52} ${cy - 52 * side}L${cx + 52} ${cy + 52 * side}`, INK.copper, 5 + rust * 26, {
          opacity: round(0.16 + rust * 0.4),
        }),
        stroke(`M${cx - 52} ${cy - 52 * side}L${cx + 52} ${cy + 52 * side}`, INK.rust, 3 + rust * 8, {
          opacity: round(0.55 + rust * 0.4),
        }),
        stroke(`M${cx - 52} ${cy - 52 * side}L${cx + 52} ${cy + 52 * side}`, INK.night, 1.4, {
          opacity: 0.7,
        }),
      ]),
      ...times(Math.floor(rust * 9), () => {
        const [px, top] = [cx - 48 + next() * 96, cy + next() * 24];
        return stroke(`M${round(px)} ${round(top)}V${round(top + 12 + next() * 36)}`, INK.rust, 2.5, {
          opacity: 0.45,
        });
      }),
      disc(cx, y + 13, 5.5, INK.night),
      stroke(`M${x + 4} ${y + 2}H${x + 152}`, '#fff', 2, { opacity: 0.6 }),
    ]);
  });
  return picture(
    [
      linear(
        'ground',
        [
          [0, '#1b5570'],
          [1, INK.night],
        ],
        [0, 0, 1, 1],
      ),
      linear(
        'sheen',
        [
          [0, '#fff', 0.45],
          [0.5, '#fff', 0],
          [1, INK.night, 0.28],
        ],
        [0, 0, 1, 1],
      ),
      radial(
        'light',
        [
          [0, '#fff6e4', 0.3],
          [1, '#fff6e4', 0],
        ],
        [0.2, 0.15, 0.7],
      ),
    ],
    'url(#ground)',
    [...parts, box(0, 0, WIDTH, HEIGHT, 'url(#light)')],
  );
}
