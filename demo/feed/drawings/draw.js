// @ts-check
/** A few drawing helpers: the demo's pictures are its own, and small enough to be written as code. */

export const WIDTH = 1200;
export const HEIGHT = 800;

/** One palette for every picture, so that a page of stories looks like one publication. */
export const INK = /** @type {const} */ ({
  night: '#0a1c2e',
  deep: '#103350',
  blue: '#1d5a80',
  teal: '#2b8a8c',
  mist: '#9cc9c6',
  ivory: '#f6eedf',
  sand: '#e8d5b5',
  ember: '#e8a465',
  copper: '#c4703a',
  rust: '#8a4522',
  steel: '#a9b8c3',
  slate: '#51677a',
});

/** @typedef {Record<string, string | number>} Attributes */
/** @typedef {[x: number, y: number]} Point */
/** @typedef {[offset: number, color: string, opacity?: number]} Stop */

/** Two decimals are finer than a pixel at any size a picture is shown at. @param {number} value */
export const round = (value) => Math.round(value * 100) / 100;

/** @param {string} tag @param {Attributes} attributes @param {string | string[]} [children] */
export function el(tag, attributes, children = '') {
  const list = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`,
  );
  const inner = Array.isArray(children) ? children.join('') : children;
  return inner ? `<${tag}${list.join('')}>${inner}</${tag}>` : `<${tag}${list.join('')}/>`;
}

/** @template T @param {number} count @param {(index: number) => T} make @returns {T[]} */
export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** @param {number} from @param {number} to @param {number} t */
export const mix = (from, to, t) => from + (to - from) * t;

/** The same numbers between 0 and 1 at each call: a picture must not change from build to build. @param {number} seed */
export function random(seed) {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 16777216;
  };
}

/** @param {Stop[]} stops */
const stopList = (stops) =>
  stops.map(([offset, color, opacity = 1]) =>
    el('stop', { offset, 'stop-color': color, ...(opacity < 1 && { 'stop-opacity': opacity }) }),
  );

/** @param {string} id @param {Stop[]} stops @param {[number, number, number, number]} [line] top to bottom unless told */
export const linear = (id, stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
  el('linearGradient', { id, x1, y1, x2, y2 }, stopList(stops));

/** @param {string} id @param {Stop[]} stops @param {[number, number, number]} [circle] */
export const radial = (id, stops, [cx, cy, r] = [0.5, 0.5, 0.5]) =>
  el('radialGradient', { id, cx, cy, r }, stopList(stops));

/** @param {number} cx @param {number} cy @param {number} r @param {string} fill @param {Attributes} [more] */
export const disc = (cx, cy, r, fill, more = {}) => el('circle', { cx, cy, r, fill, ...more });

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} fill @param {Attributes} [more] */
export const box = (x, y, width, height, fill, more = {}) =>
  el('rect', { x, y, width, height, fill, ...more });

/** @param {string} d @param {string} fill @param {Attributes} [more] */
export const shape = (d, fill, more = {}) => el('path', { d, fill, ...more });

/** @param {string} d @param {string} stroke @param {number} width @param {Attributes} [more] */
export const stroke = (d, stroke, width, more = {}) =>
  el('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', ...more });

/** @param {Attributes} attributes @param {string[]} children */
export const group = (attributes, children) => el('g', attributes, children);

/** Straight through the points. @param {Point[]} points */
export const through = (points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** A smooth line through the points (Catmull-Rom as Béziers). @param {Point[]} points */
export function smooth(points) {
  const at = (/** @type {number} */ index) =>
    /** @type {Point} */ (points[Math.min(Math.max(index, 0), points.length - 1)]);
  const curves = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const c1 = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const c2 = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${[...c1, ...c2, ...end].map(round).join(' ')}`;
  });
  return `M${at(0).map(round).join(' ')}${curves.join('')}`;
}

/** The area under a smooth line, down to `floor`. @param {Point[]} points @param {number} [floor] */
export const under = (points, floor = HEIGHT) =>
  `${smooth(points)}L${round(points.at(-1)?.[0] ?? 0)} ${floor}L${round(points[0]?.[0] ?? 0)} ${floor}Z`;

/** A ridge of hills across the picture. @param {number} seed @param {number} base @param {number} height @param {number} [count] @returns {Point[]} */
export function ridge(seed, base, height, count = 9) {
  const next = random(seed);
  return times(count, (i) => [mix(-60, WIDTH + 60, i / (count - 1)), base - height * (next() - 0.35)]);
}

/** Points on a regular polygon. @param {number} cx @param {number} cy @param {number} r @param {number} corners @param {number} [turn] @returns {Point[]} */
export const polygon = (cx, cy, r, corners, turn = 0) =>
  times(corners, (i) => {
    const angle = turn + (i / corners) * Math.PI * 2;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });

/** @param {Point[]} points */
export const closed = (points) => `${through(points)}Z`;

/** A picture of the standard size, its whole ground filled. @param {string[]} defs @param {string} ground @param {string[]} body */
export const picture = (defs, ground, body) =>
  el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
    [el('defs', {}, defs), box(0, 0, WIDTH, HEIGHT, ground), ...body],
  );
