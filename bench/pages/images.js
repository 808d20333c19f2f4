// @ts-check
/** Thumbnails with some grain, so that they weigh what photographs of this size do: about 9 kB. */
import { PNG } from 'pngjs';
import { IMAGE } from '../feed.js';

/** @type {Map<number, Buffer>} */
const drawn = new Map();

/** @param {number} index @returns {Buffer} */
export function image(index) {
  const known = drawn.get(index);
  if (known) return known;
  const { width, height } = IMAGE;
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grain = x % 5 === 0 && y % 4 === 0 ? (Math.imul(x + index, 73) ^ Math.imul(y, 151)) & 31 : 0;
      const place = (y * width + x) * 4;
      png.data[place] = (x + index * 20 + grain) & 255;
      png.data[place + 1] = (y + index * 12 + grain) & 255;
      png.data[place + 2] = 160 - index * 8 + grain;
      png.data[place + 3] = 255;
    }
  const body = PNG.sync.write(png, { colorType: 2 });
  drawn.set(index, body);
  return body;
}
