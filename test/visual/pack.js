// @ts-check
/**
 * Writes a picture with 256 colours: less than half the bytes of what the browser writes, for the repository keeps
 * each version. What the rarest colours lose is far below what compare.js sees.
 * The format: https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** One byte a pixel, an index into the palette; the last three are the only ones there are. */
const KIND = [8, 3, 0, 0, 0];

/** @param {Uint8Array} picture a PNG without transparency */
export function packed(picture) {
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  const colours = Uint32Array.from(
    { length: width * height },
    (_, index) => data.readUInt32BE(index * 4) >>> 8,
  );
  const palette = paletteOf(colours);
  const indexOf = indexIn(palette);
  const rows = Buffer.alloc((width + 1) * height); // each begins with a 0: no filter
  colours.forEach((colour, index) => {
    rows[index + Math.floor(index / width) + 1] = indexOf(colour);
  });
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.from([...head, ...KIND])),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The most frequent colours that are not nearly one another, so that each has one near it in the palette.
 * @param {Uint32Array} colours
 */
function paletteOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  for (let apart = 0; ; apart += 16) {
    /** @type {number[]} */
    const palette = [];
    for (const colour of sorted)
      if (palette.every((other) => distance(colour, other) > apart)) palette.push(colour);
    if (palette.length <= COLOURS) return palette;
  }
}

/** @param {number[]} palette @returns {(colour: number) => number} the index of the colour, or of the nearest */
function indexIn(palette) {
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const known = indexes.get(colour);
    if (known !== undefined) return known;
    const distances = palette.map((other) => distance(colour, other));
    const nearest = distances.indexOf(Math.min(...distances));
    indexes.set(colour, nearest);
    return nearest;
  };
}

/** @param {number} colour 0xRRGGBB */
const channels = (colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** @param {number} a @param {number} b */
function distance(a, b) {
  const other = channels(b);
  return channels(a).reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
