/** QR codes (ISO/IEC 18004): byte mode, error correction M, versions 1 to 20. Enough for addresses of 666 bytes. */
import { correctionOf } from './qr-correction.js';
import { bestMask } from './qr-mask.js';
import { emptyMatrix, type Matrix } from './qr-matrix.js';

/** Code words for error correction in each block, and the number of blocks, by version (table 9, level M). */
const correctionWords = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** The rows of a QR code's modules, dark ones true; undefined where the text is too long. */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= correctionWords.length; version++) {
    const matrix = emptyMatrix(version);
    const total = matrix.free >> 3;
    const blocks = blockCounts[version - 1] ?? 0;
    const correction = correctionWords[version - 1] ?? 0;
    const room = total - blocks * correction;
    // The mode takes four bits and the length eight, sixteen from version 10 on.
    if (bytes.length + (version < 10 ? 2 : 3) > room) continue;
    fill(matrix, interleaved(dataWords(bytes, version, room), blocks, correction));
    return bestMask(matrix);
  }
  return undefined;
}

/** Mode, length, text and filling as code words (7.4). */
function dataWords(bytes: Uint8Array, version: number, room: number): number[] {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const text = [...bytes].map((byte) => hex(byte, 2)).join('');
  // All of it is made of half bytes: 4 stands for bytes, 0 for the end.
  const digits = `4${hex(bytes.length, version < 10 ? 2 : 4)}${text}0`;
  const words = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  for (let pad = 0xec; words.length < room; pad ^= 0xfd) words.push(pad);
  return words;
}

/** The blocks' code words by turns, first those of the data, then those of the correction (7.6). */
function interleaved(data: readonly number[], blocks: number, correction: number): number[] {
  const short = Math.floor(data.length / blocks);
  const longOnes = data.length % blocks;
  const parts = Array.from({ length: blocks }, (_, index) => {
    const start = index * short + Math.max(0, index - (blocks - longOnes));
    return data.slice(start, start + short + (index >= blocks - longOnes ? 1 : 0));
  });
  const byTurns = (lists: readonly (readonly number[])[], length: number): number[] =>
    Array.from({ length }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
  const corrections = parts.map((part) => correctionOf(part, correction));
  return [...byTurns(parts, short + 1), ...byTurns(corrections, correction)];
}

/** Places the bits in columns of two, upwards and downwards by turns, from the right (7.7.3). */
function fill({ rows, reserved }: Matrix, words: readonly number[]): void {
  const size = rows.length;
  let bit = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = rows[y];
        if (!row || reserved[y]?.[x]) continue;
        row[x] = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        bit++;
      }
    }
  }
}
