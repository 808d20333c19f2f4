/** Pages of many colours, and what in an element does not stand out from them. */
import { assert, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import '../../src/define/index.js';
import { colourOf, contrast, groundOf, parentOf } from '../../demo/contrast.js';
import { plain } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed } from './full-feed.js';
import { seenIn } from './forms.js';

/** WCAG 2.2: 1.4.3, and 1.4.11 for what shows where a field and the focus are. */
const LEAST = { text: 4.5, sign: 3 };

const sheets = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Setting {
  readonly theme?: string;
  readonly className?: string;
  readonly sheet?: string;
  /** What the page looks like. */
  readonly page?: string;
}

export const settings: Record<string, Setting> = {
  'auto on a white page': { page: 'background: #fff; color: #222' },
  'auto on a dark page': { page: 'background: #14181d; color: #eee' },
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  ...Object.fromEntries(
    Object.entries(sheets).map(([path, sheet]) => {
      const name = /(\w+)\.css$/.exec(path)![1]!;
      return [name, { className: `fairwire-${name}`, sheet }];
    }),
  ),
};

/** Puts an element on a page of a setting, and waits for a part. */
export async function put(
  tag: string,
  attributes: Record<string, string>,
  part: string,
  { theme = 'auto', className = '', sheet = '', page = '' }: Setting,
): Promise<FeedElement> {
  const element = document.createElement(tag) as FeedElement;
  for (const [name, value] of Object.entries({ lang: 'en', theme, ...attributes }))
    element.setAttribute(name, value);
  if (!attributes['src']) element.feed = fullFeed();
  await fixture(
    html`<div style=${page}>
      <style>
        ${sheet}
      </style>
      <div class=${className}>${element}</div>
    </div>`,
  );
  await waitUntil(() => seenIn(element, `[part~="${part}"]`)[0], `${part} is there`);
  return element;
}

type Colours = Pick<CSSStyleDeclaration, 'color' | 'borderTopColor' | 'outlineColor'>;

/** The ratio of one of the colours of something to what it stands on. */
const ratio = (colour: string, ground: Element | undefined): number =>
  contrast(colourOf(colour), groundOf(ground));

const labelOf = (element: Element): string =>
  `${element.className} “${plain(element.getAttribute('aria-label') ?? element.textContent)}”`;

/** What is weaker than it may be, of all of a selector. */
export function weak(
  element: FeedElement,
  selector: string,
  {
    of,
    least,
    pseudo,
    around = false,
  }: { of: keyof Colours; least: number; pseudo?: string; around?: boolean },
): string[] {
  const found = seenIn(element, selector);
  assert.isAbove(found.length, 0, selector);
  return found.flatMap((one) => {
    const value = ratio(getComputedStyle(one, pseudo)[of], around ? parentOf(one) : one);
    return value < least ? [`${labelOf(one)} ${of}: ${value.toFixed(2)}`] : [];
  });
}

/** The theme that is made for 1.4.6 has more. */
export const textIn = (setting: string) =>
  ({ of: 'color', least: setting === 'contrast' ? 7 : LEAST.text }) as const;
export const border = { of: 'borderTopColor', least: LEAST.sign, around: true } as const;

/** The rings of all that can have the focus; one that lies inside stands on the ground of what it is around. */
export function weakRings(element: FeedElement): string[] {
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  const targets = seenIn(element, 'a[href], button:not([tabindex="-1"]), input, summary');
  assert.isAbove(targets.length, 0);
  return targets.flatMap((target) => {
    target.focus();
    const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(target);
    const value = ratio(outlineColor, parseFloat(outlineOffset) < 0 ? target : parentOf(target));
    const isSeen = outlineStyle !== 'none' && value >= LEAST.sign;
    return isSeen ? [] : [`${labelOf(target)} ${outlineStyle} ${value.toFixed(2)}`];
  });
}
