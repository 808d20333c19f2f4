/** What an element shows, in numbers and words that can be compared with the same element on a blank page. */
import { partsOf, plain } from '../helpers/elements.js';

/** One node of an element's content. */
interface Seen {
  readonly name: string;
  readonly text: string;
  readonly link: string;
  readonly style: Record<string, string>;
  /** From the corner of the container: left, top, width, height. */
  readonly box: readonly number[];
}

const sides = ['top', 'right', 'bottom', 'left'];
const compared = [
  ...'display position float clear opacity visibility cursor box-sizing overflow-x vertical-align'.split(' '),
  ...'color background-color text-decoration-line text-shadow text-transform text-align'.split(' '),
  ...'font-family font-size font-weight font-style font-stretch font-variant-caps line-height'.split(' '),
  ...'letter-spacing word-spacing text-indent white-space word-break overflow-wrap hyphens'.split(' '),
  ...'direction writing-mode text-orientation list-style-type border-collapse border-spacing'.split(' '),
  ...'caption-side empty-cells quotes pointer-events user-select'.split(' '),
  ...sides.flatMap((side) => [`margin-${side}`, `padding-${side}`, `border-${side}-width`]),
];

/** Pixels: two engines' worth of rounding. */
const tolerance = 1;

export const containerOf = (element: Element): HTMLElement => partsOf(element, 'container')[0]!;

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

const ownText = (element: Element): string =>
  plain(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ')).join(''),
  );

/** A slot has no look of its own, and WebKit lets that of a hidden one grow old; what only tables have others inherit in vain. */
const isIdle = ({ localName }: Element, name: string): boolean =>
  localName === 'slot' || (name === 'border-spacing' && localName !== 'table');

function seen(element: Element, corner: DOMRect): Seen {
  const style = styleOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    name: `${element.localName}.${element.getAttribute('part') ?? element.className}`,
    text: ownText(element),
    link: element.localName === 'a' ? (element as HTMLAnchorElement).href : '',
    style: Object.fromEntries(
      compared.map((name) => [name, isIdle(element, name) ? '' : style.getPropertyValue(name)]),
    ),
    // What is not rendered has no place.
    box: width || height ? [left - corner.left, top - corner.top, width, height] : [0, 0, 0, 0],
  };
}

/** Everything in an element's shadow root, in its order. */
export function looksOf(element: Element): Seen[] {
  const container = containerOf(element);
  const corner = container.getBoundingClientRect();
  return [container, ...container.querySelectorAll('*')].map((inner) => seen(inner, corner));
}

const number = /-?\d*\.?\d+(?:e-?\d+)?/g;
const numbersIn = (value: string): number[] => (value.match(number) ?? []).map(Number);

/** The same but for rounding: of lengths, and of colours, which are mixed from what was not rounded yet. */
function isClose(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(number, '') !== other.replace(number, '')) return false;
  const most = one.endsWith('px') ? tolerance : /^color\(|^rgba?\(/.test(one) ? 0.01 : 0;
  const others = numbersIn(other);
  return numbersIn(one).every((value, index) => Math.abs(value - (others[index] ?? NaN)) <= most);
}

function differencesOf(is: Seen, should: Seen, most: number): string[] {
  const said = (what: string, one: string, other: string): string =>
    `${is.name} “${is.text.slice(0, 20)}”: ${what} is ${one}, not ${other}`;
  const names = ['name', 'text', 'link'] as const;
  const styles = compared.filter((name) => !isClose(is.style[name] ?? '', should.style[name] ?? ''));
  const isOff = is.box.some((value, index) => Math.abs(value - should.box[index]!) > most);
  const box = (numbers: readonly number[]): string => numbers.map((value) => value.toFixed(1)).join(' ');
  return [
    ...names.filter((name) => is[name] !== should[name]).map((name) => said(name, is[name], should[name])),
    ...styles.map((name) => said(name, is.style[name] ?? '', should.style[name] ?? '')),
    ...(isOff ? [said('box', box(is.box), box(should.box))] : []),
  ];
}

/** In what an element is not as it should be: the first few things. */
export function unlike(is: readonly Seen[], should: readonly Seen[], most = tolerance): string[] {
  const differences = is.flatMap((one, index) => {
    const other = should[index];
    return other ? differencesOf(one, other, most) : [`${one.name} should not be there`];
  });
  if (is.length < should.length) differences.push(`${should.length - is.length} elements are missing`);
  return differences.slice(0, 8);
}

/** How much is compared for an element. */
export const checksOf = (looks: readonly Seen[]): number => looks.length * (compared.length + 4);
