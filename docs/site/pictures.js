// @ts-check
/** How large a picture is, so that its page does not move when it comes. */
import { readFileSync } from 'node:fs';

const DOCS = new URL('../', import.meta.url);
/** Pictures have two pixels for each of the page. */
const SCALE = 2;

/** @param {string} address within docs/, from wherever @returns {string} the attributes of the `<img>` */
export function sizeOf(address) {
  const bytes = readFileSync(new URL(address.replace(/^(\.\.\/)+/, ''), DOCS));
  const size = address.endsWith('.png') ? pngSize(bytes) : svgSize(String(bytes));
  return size ? ` width="${size[0]}" height="${size[1]}"` : '';
}

/** https://www.w3.org/TR/png/#11IHDR @param {Buffer} bytes */
const pngSize = (bytes) => [bytes.readUInt32BE(16) / SCALE, bytes.readUInt32BE(20) / SCALE];

/** @param {string} text */
function svgSize(text) {
  const [, width, height] = /<svg[^>]*\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
  return width && height ? [width, height] : undefined;
}
