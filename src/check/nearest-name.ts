/** Case and separators make no difference: `datePublished` is `date_published`. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The name that somebody meant who wrote another one, or undefined where none is near: with one letter in four wrong,
 * left out, added or exchanged with its neighbour.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const written = plain(name);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = plain(candidate);
    const allowed = Math.floor(Math.min(written.length, other.length) / 4);
    if (Math.abs(written.length - other.length) > allowed) continue;
    const distance = distanceBetween(written, other);
    if (distance <= allowed && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The optimal string alignment distance: a Levenshtein distance in which an exchange of neighbours is one step. */
function distanceBetween(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const [left = 0, above = 0, corner = 0] = [row[j - 1], last[j], last[j - 1]];
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(left + 1, above + 1, corner + cost, isExchange ? (before[j - 2] ?? 0) + 1 : Infinity),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
