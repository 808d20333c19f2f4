import type { Matrix } from './qr-matrix.js';

/** Which modules a mask turns round (table 10). */
const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The code with the mask that leaves the fewest patterns a camera could mistake (7.8). */
export function bestMask(matrix: Matrix): boolean[][] {
  const codes = masks.map((mask, index) => masked(matrix, mask, index));
  const penalties = codes.map(penaltyOf);
  return codes[penalties.indexOf(Math.min(...penalties))] ?? [];
}

function masked(
  { rows, reserved }: Matrix,
  mask: (x: number, y: number) => number,
  index: number,
): boolean[][] {
  const code = rows.map((row, y) =>
    row.map((dark, x) => (reserved[y]?.[x] ? dark : dark !== (mask(x, y) === 0))),
  );
  writeFormat(code, index);
  return code;
}

/** The mask's number and its check bits, at two places (7.9). The bits of level M are 00. */
function writeFormat(code: boolean[][], mask: number): void {
  let rest = mask;
  for (let bit = 0; bit < 10; bit++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const size = code.length;
  const set = (x: number, y: number, bit: number): void => {
    const row = code[y];
    if (row) row[x] = ((bits >> bit) & 1) === 1;
  };
  for (let bit = 0; bit < 15; bit++) {
    const along = bit < 8 ? size - 1 - bit : 15 - bit - (bit < 9 ? 0 : 1);
    const down = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    set(along, 8, bit);
    set(8, down, bit);
  }
}

/** How hard a code is to read: runs, blocks, look-alikes of the finders, and too much of one colour. */
function penaltyOf(code: readonly (readonly boolean[])[]): number {
  const rows = code.map((row) => row.map(Number).join(''));
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
  const text = [...rows, ...columns].join('\n');
  const runs = text.match(/0{5,}|1{5,}/g) ?? [];
  const finders = text.match(/(?=10111010000|00001011101)/g) ?? [];
  let blocks = 0;
  rows.forEach((row, y) => {
    for (let x = 1; x < row.length; x++)
      if (/^(0+|1+)$/.test(row.slice(x - 1, x + 1) + (rows[y + 1]?.slice(x - 1, x + 1) ?? '01'))) blocks++;
  });
  const dark = code.flat().filter(Boolean).length / code.length ** 2;
  const balance = Math.floor(Math.abs(dark * 20 - 10)) * 10;
  return runs.reduce((sum, { length }) => sum + length - 2, 0) + blocks * 3 + finders.length * 40 + balance;
}
