// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './compare.js';
import { packed } from './pack.js';

/**
 * A rule across a page, in many greys above it.
 * @param {number} y where the rule is
 * @param {number} [height]
 */
function picture(y, height = 60) {
  const png = new PNG({ width: 320, height });
  for (let index = 0; index < png.data.length; index += 4) {
    const row = Math.floor(index / 4 / png.width);
    const shade = row === y ? 0 : 255 - (index % 40);
    png.data.fill(shade, index, index + 3);
    png.data[index + 3] = 255;
  }
  return PNG.sync.write(png);
}

test('the same picture has no difference, packed or not', () => {
  assert.equal(compare(picture(30), picture(30)).problem, '');
  assert.equal(compare(packed(picture(30)), picture(30)).problem, '');
});

test('a rule that moves by a pixel is seen, and where', () => {
  const { problem, difference } = compare(picture(30), picture(31));
  assert.match(problem, /^\d+ pixels differ$/);
  assert.equal(PNG.sync.read(difference ?? Buffer.alloc(0)).width, 320);
});

test('a picture of another size is seen, and its size said', () => {
  assert.match(compare(picture(30), picture(30, 61)).problem, /320 × 61 px instead of 320 × 60$/);
});

test('a packed picture of few colours loses none', () => {
  const [before, after] = [picture(30), packed(picture(30))].map((png) => PNG.sync.read(png));
  assert.ok(before?.data.equals(after?.data ?? Buffer.alloc(0)));
});

test('a packed picture of thousands of colours loses little', () => {
  const png = new PNG({ width: 100, height: 100 });
  for (let index = 0; index < png.data.length; index += 4)
    png.data.set([(index / 4) % 100, Math.floor(index / 400), 128, 255], index);
  const written = PNG.sync.write(png);
  const after = PNG.sync.read(packed(written));
  const most = png.data.reduce(
    (far, value, index) => Math.max(far, Math.abs(value - (after.data[index] ?? 0))),
    0,
  );
  assert.ok(most <= 16, `a channel is off by ${most}`);
});
