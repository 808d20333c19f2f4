// @ts-check
/** A picture of where bytes go: each module a rectangle as large as what it costs, beside the others of its folder. */

/** @typedef {{ name: string, bytes: number }} Module */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ name: string, size: number }} Sized */

const PICTURE = { x: 0, y: 28, width: 960, height: 560 };
const LABEL = 18;
const COLOURS = ['#cfe0f3', '#d7ecd4', '#f7e3c3', '#ecd3e4', '#d3ece9', '#f3d6cf', '#e1dcf3', '#e9e9d2'];

/** @param {string} name */
const folderOf = (name) =>
  /^(lit|@lit|safevalues)/.test(name) ? 'Lit and safevalues' : (/^(\w+)\//.exec(name)?.[1] ?? 'others');

/** @param {readonly Sized[]} all */
const sum = (all) => all.reduce((total, { size }) => total + size, 0);

/**
 * Lays rectangles into a box, in rows along its shorter side, so that they come out near squares
 * (Bruls, Huizing, van Wijk: Squarified treemaps, 2000).
 *
 * @template {Sized} T
 * @param {readonly T[]} sized the largest first
 * @param {Box} box
 * @returns {(T & Box)[]}
 */
function squarified(sized, box) {
  const [first] = sized;
  if (!first || box.width <= 0 || box.height <= 0) return [];
  const scale = (box.width * box.height) / sum(sized);
  const side = Math.min(box.width, box.height);
  /** @param {readonly Sized[]} row the worst shape in it */
  const worst = (row) => {
    const thick = (sum(row) * scale) / side;
    return Math.max(
      ...row.map(({ size }) => Math.max(thick / ((size * scale) / thick), (size * scale) / thick / thick)),
    );
  };
  let count = 1;
  while (count < sized.length && worst(sized.slice(0, count + 1)) <= worst(sized.slice(0, count))) count++;
  const row = sized.slice(0, count);
  const thick = (sum(row) * scale) / side;
  const isWide = box.width >= box.height;
  let along = 0;
  const placed = row.map((one) => {
    const long = (one.size * scale) / thick;
    const place = isWide
      ? { x: box.x, y: box.y + along, width: thick, height: long }
      : { x: box.x + along, y: box.y, width: long, height: thick };
    along += long;
    return { ...one, ...place };
  });
  const left = isWide
    ? { ...box, x: box.x + thick, width: box.width - thick }
    : { ...box, y: box.y + thick, height: box.height - thick };
  return [...placed, ...squarified(sized.slice(count), left)];
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));

/** @param {number} value */
const at = (value) => value.toFixed(1);

/** @param {Sized & Box} place @param {string} colour */
function rectangle({ name, size, x, y, width, height }, colour) {
  const short =
    name
      .split('/')
      .pop()
      ?.replace(/\.[jt]s$/, '') ?? name;
  const room = Math.floor((width - 8) / 6);
  const fits = room > 3 && height > 15;
  const shown = short.length > room ? `${short.slice(0, room - 1)}…` : short;
  const label = fits ? `<text x="${at(x + 4)}" y="${at(y + 13)}">${escaped(shown)}</text>` : '';
  const bytes =
    fits && height > 30 ? `<text class="bytes" x="${at(x + 4)}" y="${at(y + 26)}">${size} B</text>` : '';
  return `<g><rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${colour}"/>${label}${bytes}<title>${escaped(name)}: ${size} B</title></g>`;
}

/** @param {readonly Module[]} modules @param {number} total bytes of the file @returns {string} an SVG document */
export function treemap(modules, total) {
  /** @type {Map<string, Sized[]>} */
  const folders = new Map();
  for (const { name, bytes } of modules)
    if (bytes > 0)
      folders.set(folderOf(name), [...(folders.get(folderOf(name)) ?? []), { name, size: bytes }]);
  const groups = [...folders].map(([name, members]) => ({ name, members, size: sum(members) }));
  const drawn = squarified(
    groups.sort((a, b) => b.size - a.size),
    PICTURE,
  ).map(({ name, size, members, ...box }, index) => {
    const inner = { x: box.x + 1, y: box.y + LABEL, width: box.width - 2, height: box.height - LABEL - 1 };
    const colour = COLOURS[index % COLOURS.length] ?? '#eee';
    const title =
      box.width > name.length * 7
        ? `<text class="folder" x="${at(box.x + 4)}" y="${at(box.y + 13)}">${escaped(name)} ${box.width > 130 ? `${size} B` : ''}</text>`
        : '';
    const largestFirst = [...members].sort((a, b) => b.size - a.size);
    return (
      title +
      squarified(largestFirst, inner)
        .map((place) => rectangle(place, colour))
        .join('\n')
    );
  });
  const { width, height, y } = PICTURE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + y}" width="${width}" height="${height + y}" role="img" aria-label="What each module costs in fairwire.js">
<style>text{font:11px sans-serif;fill:#222}.folder,.title{font-weight:700}.title{font-size:13px}.bytes{fill:#666;font-size:10px}rect{stroke:#fff}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text class="title" x="4" y="17">fairwire.js, ${total} B brotli: what each module adds to it</text>
${drawn.join('\n')}
</svg>
`;
}
