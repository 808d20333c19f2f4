/** What the elements look like from afar. */
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const bar = (x: number, y: number, width: number, height = 2): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="1" />`;

const pale = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="1.5" opacity="0.35" />`;

const drawings: Readonly<Record<string, readonly SVGTemplateResult[]>> = {
  'news-list': [4, 13, 22].flatMap((y) => [pale(3, y, 9, 6), bar(15, y, 18), bar(15, y + 4, 12, 1.4)]),
  'news-article': [
    bar(3, 4, 26, 3),
    pale(3, 10, 30, 9),
    ...[22, 25.4].map((y) => bar(3, y, 30, 1.4)),
    bar(3, 28.6, 20, 1.4),
  ],
  'event-links': [4, 14.5]
    .flatMap((y) => [pale(3, y, 8, 8), bar(14, y + 1, 19), bar(14, y + 5, 13, 1.4)])
    .concat(bar(3, 26, 30, 1)),
  'partner-footer': [3, 14, 25]
    .map((x) => pale(x, 7, 8, 8))
    .concat(bar(3, 20, 30, 1), bar(3, 24, 22, 1.4), bar(3, 28, 14, 1.4)),
  'news-feed': [
    ...[4, 11, 18, 25].map((y) => bar(3, y, 9, 2)),
    bar(15, 3, 1, 27),
    bar(19, 4, 14, 2.4),
    pale(19, 10, 14, 8),
    ...[21, 24.4, 27.8].map((y) => bar(19, y, 14, 1.4)),
  ],
};

export const icon = (tag: string): TemplateResult => html`
  <svg class="icon" viewBox="0 0 36 33" aria-hidden="true" fill="currentColor">${drawings[tag]}</svg>
`;
