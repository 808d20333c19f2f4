/**
 * Style sheets of a shadow tree for the same content without one: each selector begins with the element's name. The
 * kit's own sheets know neither quoted braces nor commas in strings.
 */
export function lightStyles(css: string, name: string): string {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  return blocksOf(plain)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (/^@(media|supports|container|layer)\b/.test(head)) return `${head}{${lightStyles(body, name)}}`;
      return head.startsWith('@') ? `${head}{${body}}` : `${scoped(head, name)}{${body}}`;
    })
    .join('');
}

interface Block {
  readonly head: string;
  /** Undefined for a statement such as `@import`. */
  readonly body: string | undefined;
}

function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let rest = css.trim();
  while (rest) {
    const open = rest.search(/[{;]/);
    if (open < 0) break;
    const head = rest.slice(0, open).trim();
    const end = rest[open] === '{' ? closing(rest, open) : open;
    blocks.push(
      rest[open] === '{'
        ? { head, body: rest.slice(open + 1, end).trim() }
        : { head: `${head};`, body: undefined },
    );
    rest = rest.slice(end + 1).trim();
  }
  return blocks;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let place = open; place < css.length; place++) {
    if (css[place] === '{') depth++;
    else if (css[place] === '}' && --depth === 0) return place;
  }
  return css.length;
}

/** At commas that are in no bracket. */
const scoped = (selectors: string, name: string): string =>
  selectors
    .split(/,(?![^([]*[)\]])/)
    .map((selector) => scopedOne(selector.trim(), name))
    .join(',');

function scopedOne(selector: string, name: string): string {
  if (!selector.startsWith(':host')) return `${name} ${selector}`;
  return selector.replace(
    /^:host(?:\(([^)]*)\))?/,
    (_host, condition?: string) => `${name}${condition ?? ''}`,
  );
}
