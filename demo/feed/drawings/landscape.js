// @ts-check
import { box, HEIGHT, mix, random, ridge, shape, times, under, WIDTH } from './draw.js';

/** Layers of hills, the farther the paler. @param {number} seed @param {number} top @param {number} step @param {number} count @param {(index: number) => string} fill */
export const hills = (seed, top, step, count, fill) =>
  times(count, (i) => shape(under(ridge(seed + i, top + i * step, 90 + i * 22, 8 + (i % 3))), fill(i)));

/** Broken lines of light on water. @param {number} seed @param {number} top @param {string} color @param {number} count */
export function glints(seed, top, color, count) {
  const next = random(seed);
  return times(count, () => {
    const depth = next();
    const y = mix(top, HEIGHT - 10, depth);
    const width = mix(20, 150, depth) * (0.4 + next());
    const x = next() * WIDTH - width / 2;
    return box(x, y, width, mix(1.5, 4, depth), color, { rx: 2, opacity: mix(0.5, 0.18, depth) });
  });
}
