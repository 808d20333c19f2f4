// @ts-check
import { disc, group, INK, picture, radial, round, stroke, through } from './draw.js';

export function lattice() {
  const [sin, cos] = [Math.sin(0.62), Math.cos(0.62)];
  /** @param {number} i @param {number} j @param {number} k */
  const project = (i, j, k) => {
    const [x, z] = [i * cos - k * sin, i * sin + k * cos];
    const [y, depth] = [j * 0.94 + z * 0.34, z * 0.94 - j * 0.34];
    const scale = 880 / (6.4 + depth);
    return { x: 600 + x * scale, y: 384 - y * scale, depth, scale };
  };
  const steps = [-1.5, -0.5, 0.5, 1.5];
  const atoms = steps.flatMap((i) =>
    steps.flatMap((j) => steps.map((k) => ({ i, j, k, ...project(i, j, k) }))),
  );
  const fade = (/** @type {number} */ depth) => round(Math.max(0.12, Math.min(1, 0.72 - depth * 0.17)));
  const parts = atoms.flatMap((atom) => {
    const { i, j, k, x, y, depth, scale } = atom;
    const bonds = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
      .filter(([a = 0, b = 0, c = 0]) => i + a < 2 && j + b < 2 && k + c < 2)
      .map(([a = 0, b = 0, c = 0]) => {
        const end = project(i + a, j + b, k + c);
        return {
          depth: (depth + end.depth) / 2 + 0.06,
          part: stroke(
            through([
              [x, y],
              [end.x, end.y],
            ]),
            INK.mist,
            scale / 32,
            { opacity: fade((depth + end.depth) / 2) * 0.7 },
          ),
        };
      });
    const fill = (i + j + k + 4.5) % 2 === 0 ? 'copper' : 'steel';
    return [
      ...bonds,
      {
        depth,
        part: group({ opacity: fade(depth) }, [
          disc(x, y, scale * (fill === 'copper' ? 0.19 : 0.14), `url(#${fill})`),
        ]),
      },
    ];
  });
  return picture(
    [
      radial(
        'ground',
        [
          [0, '#2a7c90'],
          [0.55, INK.deep],
          [1, INK.night],
        ],
        [0.5, 0.5, 0.75],
      ),
      radial(
        'copper',
        [
          [0, '#fff0da'],
          [0.35, INK.ember],
          [1, INK.rust],
        ],
        [0.35, 0.32, 0.75],
      ),
      radial(
        'steel',
        [
          [0, '#ffffff'],
          [0.4, INK.mist],
          [1, INK.blue],
        ],
        [0.35, 0.32, 0.75],
      ),
    ],
    'url(#ground)',
    parts.sort((a, b) => b.depth - a.depth).map(({ part }) => part),
  );
}
