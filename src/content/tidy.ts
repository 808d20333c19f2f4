/** Blocks that take up room, with nothing in them. Cells are none of these: an empty one keeps a table in shape. */
const blocks = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,figure,figcaption,pre,details';

/** Mends what programs write that no person would: code as tables, and blocks that are empty, often by cleaning. */
export function tidy(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) unwrapCode(table);
  // Inner blocks come after outer ones, and have to go before them.
  for (const block of [...fragment.querySelectorAll(blocks)].reverse())
    if (!/[^\s\u200b]/.test(block.textContent ?? '') && !block.querySelector('img,hr,table')) block.remove();
}

/** Highlighters put code into a table to have line numbers beside it. Only the code is worth reading. */
function unwrapCode(table: HTMLTableElement): void {
  const lines: (Node | string)[] = [];
  for (const { cells } of table.rows) {
    const [number, code] = cells;
    const pre = code?.querySelector('pre');
    if (!pre || cells.length > 2 || /[^\d\s]/.test(number?.textContent ?? '')) return;
    lines.push(...(lines.length ? ['\n'] : []), ...pre.childNodes);
  }
  if (!lines.length) return;
  const pre = table.ownerDocument.createElement('pre');
  pre.append(...lines);
  table.replaceWith(pre);
}
