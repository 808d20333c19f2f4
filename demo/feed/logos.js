// @ts-check
/**
 * Invented marks for the partners: none of them is an organisation's own logo.
 * The tones are middle ones, with a contrast of 3:1 and more on white and on near-black alike.
 */
import { closed, disc, el, group, polygon, shape, smooth, stroke, through, times } from './drawings/draw.js';

const TEAL = '#2b8a8c';
const COPPER = '#c4703a';
const BLUE = '#3d82ad';
const SLATE = '#708496';

export const LOGO = { width: 240, height: 120 };

/** @typedef {import('./drawings/draw.js').Point} Point */

/** A wave across the mark. @param {number} y @param {number} tall @returns {Point[]} */
const wave = (y, tall) => times(9, (i) => [16 + i * 11, y + (i % 2 ? -tall : tall)]);

/** By member id: the letters, and the mark on a ground of 120 × 120. @type {Record<string, [letters: string, parts: () => string[]]>} */
const MARKS = {
  'china-electroplating': [
    'CEA',
    () => [
      ...[22, 92].map((x) => stroke(`M${x + 3} 22V98`, SLATE, 9)),
      ...times(9, (i) =>
        disc(41 + (i % 3) * 19, 38 + Math.floor(i / 3) * 22, 4 + (i % 3) * 2.2, i % 2 ? TEAL : COPPER),
      ),
    ],
  ],
  'china-surface-painting': [
    'CSP',
    () => [
      ...times(4, (i) =>
        stroke(
          `M${20 + i * 11} 96A${76 - i * 11} ${76 - i * 11} 0 0 1 96 ${20 + i * 11}`,
          i % 2 ? COPPER : BLUE,
          7,
        ),
      ),
      disc(92, 92, 11, COPPER),
    ],
  ],
  'chongqing-surface': [
    'CQS',
    () => [
      shape('M14 74L44 26L62 54L76 34L106 74Z', TEAL),
      ...[84, 98].map((y) => stroke(smooth(wave(y, 3)), BLUE, 6)),
    ],
  ],
  'chongqing-technology': [
    'CST',
    () => [
      ...polygon(60, 60, 32, 6).map(([x, y], i) =>
        shape(closed(polygon(x, y, 16, 6, Math.PI / 6)), i % 2 ? TEAL : BLUE),
      ),
      shape(closed(polygon(60, 60, 14, 6, Math.PI / 6)), COPPER),
    ],
  ],
  'wise-exhibition': [
    'WISE',
    () => [
      shape('M10 28H34L52 92H28Z', BLUE),
      shape('M44 28H68L86 92H62Z', TEAL),
      shape('M86 92L110 28H92L77 66Z', COPPER),
      shape('M52 92L62 58L53 40L36 92Z', COPPER),
    ],
  ],
  'sichuan-surface': [
    'SSE',
    () =>
      times(4, (i) =>
        stroke(
          `M${26 + i * 23} ${20 + i * 3}C${12 + i * 23} 50 ${38 + i * 23} 72 ${24 + i * 23} 100`,
          i === 2 ? COPPER : TEAL,
          9,
        ),
      ),
  ],
  'guizhou-equipment': [
    'GEM',
    () => [
      ...times(10, (i) =>
        stroke('M60 22V30', SLATE, 13, { transform: `rotate(${i * 36} 60 60)`, 'stroke-linecap': 'butt' }),
      ),
      disc(60, 60, 28, 'none', { stroke: SLATE, 'stroke-width': 10 }),
      shape(closed(polygon(60, 62, 15, 3, -Math.PI / 2)), COPPER),
    ],
  ],
  'guangxi-surface': [
    'GXS',
    () => [
      shape('M16 64C24 24 40 22 46 64Z', TEAL),
      shape('M40 64C52 6 70 8 80 64Z', BLUE),
      shape('M74 64C82 30 98 30 106 64Z', TEAL),
      ...times(3, (i) => stroke(`M${24 + i * 10} ${76 + i * 11}H${96 - i * 10}`, i === 1 ? COPPER : BLUE, 5)),
    ],
  ],
  'china-auto-parts': [
    'CAP',
    () => [
      disc(60, 60, 40, 'none', { stroke: SLATE, 'stroke-width': 11 }),
      ...times(5, (i) => stroke('M60 50V30', COPPER, 8, { transform: `rotate(${i * 72} 60 60)` })),
      disc(60, 60, 9, COPPER),
    ],
  ],
  'hong-kong-finishing': [
    'HKS',
    () => [
      shape('M60 14L86 48L60 60L34 48Z', TEAL),
      shape('M34 48L60 60V106L20 66Z', BLUE),
      shape('M86 48L60 60V106L100 66Z', COPPER),
    ],
  ],
  'beijing-surface': [
    'BSE',
    () => [
      ...times(3, (i) =>
        stroke(
          `M${18 + i * 8} ${46 + i * 17}Q60 ${14 + i * 17} ${102 - i * 8} ${46 + i * 17}`,
          i === 1 ? COPPER : BLUE,
          8,
        ),
      ),
      ...[40, 60, 80].map((x) =>
        stroke(
          through([
            [x, 82],
            [x, 102],
          ]),
          SLATE,
          7,
        ),
      ),
    ],
  ],
  'shanghai-surface': [
    'SHE',
    () => [
      shape('M56 16C24 36 16 62 20 84C36 80 50 66 56 16Z', TEAL),
      shape('M64 16C74 40 90 62 104 72C96 82 76 86 62 82Z', COPPER),
      stroke(smooth(wave(98, 4)), BLUE, 7),
    ],
  ],
};

/** @param {string} id a partner that has a logo */
export function logo(id) {
  const [letters, parts] = MARKS[id] ?? ['', () => []];
  const text = {
    x: 126,
    y: 76,
    'font-family': 'Helvetica Neue, Arial, sans-serif',
    'font-size': letters.length > 3 ? 40 : 46,
    'font-weight': 700,
    textLength: 108,
    lengthAdjust: 'spacingAndGlyphs',
    fill: SLATE,
  };
  const size = { viewBox: `0 0 ${LOGO.width} ${LOGO.height}`, ...LOGO };
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
    group({}, parts()),
    el('text', text, letters),
  ]);
}
