import { expect } from '@open-wc/testing';
import { qrCode } from '../../src/share/qr-code.js';
import { readRows } from '../helpers/qr.js';

/** Texts of this many bytes fill each version from 1 to 20 (ISO/IEC 18004, table 7, level M). */
const capacities = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
];

/** A text of a certain length that is different everywhere. */
const textOf = (length: number): string =>
  Array.from({ length }, (_, index) => ((index * 7919 + length) % 36).toString(36)).join('');

describe('qrCode', () => {
  capacities.forEach((length, index) => {
    const version = index + 1;
    it(`version ${version} is read by a decoder, filled to the last byte`, () => {
      const code = qrCode(textOf(length))!;
      expect(code.length).to.equal(version * 4 + 17);
      expect(readRows(code)).to.equal(textOf(length));
    });

    it(`one byte more than version ${version} holds takes the next`, () => {
      const code = qrCode(textOf(length + 1));
      expect(code?.length).to.equal(version < 20 ? version * 4 + 21 : undefined);
    });
  });

  for (const text of [
    'https://www.example.org/news/1',
    'https://www.example.org/?q=%E9%87%8D%E5%BA%86#story=%E9%87%8D',
    'https://www.example.cn/新闻/重庆',
    'x',
    '0'.repeat(120),
  ])
    it(`reads "${text.slice(0, 40)}"`, () => {
      expect(readRows(qrCode(text)!)).to.equal(text);
    });

  it('has the finders in three corners', () => {
    const code = qrCode('https://www.example.org/')!;
    const corner = (x: number, y: number): string =>
      [0, 1, 2, 3, 4, 5, 6].map((step) => Number(code[y]![x + step])).join('');
    const far = code.length - 7;
    expect([corner(0, 0), corner(far, 0), corner(0, far)]).to.deep.equal(['1111111', '1111111', '1111111']);
    expect(corner(far, far)).to.not.equal('1111111');
  });
});
