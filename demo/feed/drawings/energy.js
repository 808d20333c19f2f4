// @ts-check
import { disc, el, INK, linear, mix, picture, radial, smooth, stroke, times } from './draw.js';

/** @typedef {import('./draw.js').Point} Point */

export function energy() {
  /** A rectified wave whose ripple dies away to the right. @param {number} phase @param {number} tall @param {number} y @returns {Point[]} */
  const wave = (phase, tall, y) =>
    times(73, (i) => {
      const t = i / 72;
      const ripple = Math.abs(Math.sin(t * 14 + phase)) - 0.6;
      return [t * 1240 - 20, y - tall * ripple * (1 - t) ** 1.5 * (t < 0.9 ? 1 : 0.5)];
    });
  const lines = times(13, (i) => {
    const t = i / 12;
    return stroke(
      smooth(wave(t * Math.PI * 0.9, mix(900, 430, t), 410)),
      i % 3 === 1 ? INK.ember : i % 3 ? INK.mist : INK.teal,
      mix(1.2, 3.2, t),
      { opacity: mix(0.16, 0.6, t) },
    );
  });
  const lead = smooth(wave(0.4, 640, 410));
  return picture(
    [
      linear(
        'ground',
        [
          [0, INK.night],
          [0.5, INK.deep],
          [1, '#1b6a7d'],
        ],
        [0, 0, 1, 0.25],
      ),
      radial('glow', [
        [0, INK.ember, 0.6],
        [1, INK.ember, 0],
      ]),
      linear(
        'line',
        [
          [0, INK.copper],
          [0.5, INK.ember],
          [1, '#fff3dc'],
        ],
        [0, 0, 1, 0],
      ),
    ],
    'url(#ground)',
    [
      ...times(25, (i) => stroke(`M${i * 50} 0V800`, INK.mist, 1, { opacity: 0.07 })),
      ...times(17, (i) => stroke(`M0 ${10 + i * 50}H1200`, INK.mist, 1, { opacity: 0.07 })),
      el('ellipse', { cx: 1130, cy: 410, rx: 420, ry: 250, fill: 'url(#glow)' }),
      ...lines,
      ...[26, 14].map((width) => stroke(lead, INK.ember, width, { opacity: 0.14 })),
      stroke(lead, 'url(#line)', 6),
      ...times(4, (i) =>
        disc(1096, 410, 12 + i * 17, i ? 'none' : '#fffaf0', {
          stroke: '#fff3dc',
          'stroke-width': 2,
          opacity: 1 - i * 0.24,
        }),
      ),
    ],
  );
}
