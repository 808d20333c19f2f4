/**
 * The pages that are offered by number: the first, the last, the current one and those beside it. Undefined stands
 * for those between; a gap of one page is that page.
 *
 * @param current counted from 0, as `last` is
 */
export function pagesAround(current: number, last: number): readonly (number | undefined)[] {
  const numbers = [0, current - 1, current, current + 1, last].filter((page) => page >= 0 && page <= last);
  const pages = [...new Set(numbers)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1] ?? page - 1;
    if (page - before === 1) return [page];
    return [page - before === 2 ? page - 1 : undefined, page];
  });
}
