// @ts-check
/** Compares a picture with the one that is kept. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far apart two colours may be, 0 to 1; edges of letters that are smoothed differently do not count. */
const THRESHOLD = 0.05;
/** The share of pixels that may differ: far fewer than one rule moved by a pixel makes. */
const SHARE = 0.0002;

/**
 * @param {Uint8Array} kept
 * @param {Uint8Array} actual
 * @returns {{ problem: string, difference?: Buffer }} no problem, or what is different and where
 */
export function compare(kept, actual) {
  const [before, now] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(actual))];
  if (before.data.equals(now.data)) return { problem: '' };
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const difference = new PNG({ width, height });
  const [a, b] = [onCanvas(before, width, height), onCanvas(now, width, height)];
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: THRESHOLD });
  const sameSize = before.width === now.width && before.height === now.height;
  if (sameSize && pixels <= width * height * SHARE) return { problem: '' };
  const size = sameSize
    ? ''
    : `, ${now.width} × ${now.height} px instead of ${before.width} × ${before.height}`;
  return { problem: `${pixels} pixels differ${size}`, difference: PNG.sync.write(difference) };
}

/**
 * @param {PNG} picture
 * @param {number} width
 * @param {number} height
 */
function onCanvas(picture, width, height) {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}
