// @ts-check
/** One picture: time to content of each peer, as a ratio to the vanilla element, with the interval of 95 %. */

/** @typedef {import('./results.js').Report} Report */
/** @typedef {import('./results.js').Result} Result */

const [LEFT, WIDTH, ROW, HEAD, GAP] = [170, 760, 20, 34, 26];
const TICKS = [0.25, 0.5, 1, 2, 4, 8];
const OWN = /^fairwire/;

/** On a scale of logarithms: half is as far from one as double. @param {number} ratio */
const place = (ratio) => {
  const [first = 1, last = 1] = [TICKS[0], TICKS.at(-1)];
  const share = Math.log(ratio / first) / Math.log(last / first);
  return LEFT + Math.min(Math.max(share, 0), 1) * (WIDTH - LEFT - 70);
};

/** @param {number} value */
const at = (value) => value.toFixed(1);

/** @param {string} text */
const escaped = (text) => text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));

/** @param {Result} result @param {number} top */
function row({ peer, metrics, ratios }, top) {
  const name = `<text x="${LEFT - 10}" y="${top + 4}" text-anchor="end"${OWN.test(peer) ? ' class="own"' : ''}>${escaped(peer)}</text>`;
  const { ratio, low, high } = ratios['cold.content']?.['vanilla'] ?? {};
  if (ratio === undefined || low === undefined || high === undefined) return name;
  const kind = OWN.test(peer) ? 'own' : 'other';
  return `${name}<line class="${kind}" x1="${at(place(low))}" x2="${at(place(high))}" y1="${top}" y2="${top}"/>
<circle class="${kind}" cx="${at(place(ratio))}" cy="${top}" r="4"><title>${escaped(peer)}: ${ratio.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]</title></circle>
<text x="${WIDTH - 6}" y="${top + 4}" text-anchor="end" class="value">${Math.round(metrics['cold.content']?.median ?? 0)} ms</text>`;
}

/** @param {string} work @param {Result[]} rows @param {number} top */
function panel(work, rows, top) {
  const bottom = top + HEAD + rows.length * ROW;
  const grid = TICKS.map((tick) => {
    const x = at(place(tick));
    return `<line class="${tick === 1 ? 'one' : 'grid'}" x1="${x}" x2="${x}" y1="${top + HEAD - 12}" y2="${bottom - 8}"/><text class="tick" x="${x}" y="${bottom + 5}" text-anchor="middle">${tick}×</text>`;
  });
  const title = `<text x="0" y="${top + 12}" class="title">${escaped(work.replace(/-paged$|$/, (paged) => (paged ? ' items, in pages' : ' items')))}</text>`;
  return [title, ...grid, ...rows.map((result, index) => row(result, top + HEAD + index * ROW))].join('\n');
}

/** @param {Report} report @returns {string} an SVG document */
export function plot({ results, date, environment, mode }) {
  const visits = results.filter(({ part }) => part === 'visits');
  let top = 44;
  const panels = [...new Set(visits.map(({ work }) => work))].map((work) => {
    const rows = visits.filter((one) => one.work === work);
    const drawn = panel(work, rows, top);
    top += HEAD + rows.length * ROW + GAP;
    return drawn;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="Time to content of each peer, as a ratio to the vanilla element">
<style>text{font:12px sans-serif;fill:#444}.title{font-weight:700;fill:#111}.tick,.value{font-size:11px;fill:#777}.own{font-weight:700;fill:#0b5cad;stroke:#0b5cad}text.own{stroke:none}.other{fill:#777;stroke:#777}line.own,line.other{stroke-width:2}.grid{stroke:#e4e4e4}.one{stroke:#999}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="0" y="14" class="title">Time to content, × vanilla (smaller is better; bars: 95 %)</text>
<text x="0" y="30">${escaped(`${environment['chromium'] ?? ''}, CPU 4×, fast 4G, cold cache, ${mode.runs} runs, ${date.slice(0, 10)}`)}</text>
${panels.join('\n')}
</svg>
`;
}
