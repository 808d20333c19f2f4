/** A QR code in the making. */
export interface Matrix {
  readonly version: number;
  readonly rows: boolean[][];
  /** Which modules are the pattern's own, and hold no data. */
  readonly reserved: boolean[][];
  /** How many hold data. */
  readonly free: number;
}

const square = (size: number): boolean[][] =>
  Array.from({ length: size }, () => new Array<boolean>(size).fill(false));

/** The patterns of a version, without data, mask and format (6.3). */
export function emptyMatrix(version: number): Matrix {
  const size = version * 4 + 17;
  const [rows, reserved] = [square(size), square(size)];
  const set = (x: number, y: number, dark: boolean): void => {
    const [row, own] = [rows[y], reserved[y]];
    if (!row || !own || x < 0 || x >= size) return;
    row[x] = dark;
    own[x] = true;
  };
  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  rings(set, 4, [3, 3], [size - 4, 3], [3, size - 4]);
  rings(set, 2, ...alignments(version));
  reserveFormat(set, size);
  if (version > 6) setVersion(set, size, version);
  return { version, rows, reserved, free: reserved.flat().filter((own) => !own).length };
}

type Set = (x: number, y: number, dark: boolean) => void;
type Point = readonly [x: number, y: number];

/** Squares in squares: the finders with a light one around them, and the small ones that help to align. */
function rings(set: Set, radius: number, ...centers: readonly Point[]): void {
  for (const [centerX, centerY] of centers)
    for (let y = -radius; y <= radius; y++)
      for (let x = -radius; x <= radius; x++) {
        const distance = Math.max(Math.abs(x), Math.abs(y));
        set(centerX + x, centerY + y, radius === 4 ? distance !== 2 && distance !== 4 : distance !== 1);
      }
}

/** Where the alignment patterns are (annex E), in even steps from the far end. */
function alignments(version: number): Point[] {
  if (version < 2) return [];
  const last = version * 4 + 10;
  const count = Math.floor(version / 7) + 1;
  const step = Math.ceil((version * 4 + 4) / (count * 2)) * 2;
  const places = [6, ...Array.from({ length: count }, (_, index) => last - step * index)];
  const isFinder = (x: number, y: number): boolean =>
    (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
  return places.flatMap((y) => places.flatMap((x) => (isFinder(x, y) ? [] : [[x, y] as const])));
}

function reserveFormat(set: Set, size: number): void {
  for (let index = 0; index < 9; index++) {
    if (index === 6) continue;
    set(8, index, false);
    set(index, 8, false);
  }
  for (let index = 1; index < 9; index++) {
    set(size - index, 8, false);
    set(8, size - index, index === 8);
  }
}

/** The version and its check bits, at two places (7.10). */
function setVersion(set: Set, size: number, version: number): void {
  let rest = version;
  for (let bit = 0; bit < 12; bit++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit++) {
    const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
    set(near, far, ((bits >> bit) & 1) === 1);
    set(far, near, ((bits >> bit) & 1) === 1);
  }
}
