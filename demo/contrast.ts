/** How text stands out from what is behind it: WCAG 2.2, relative luminance and contrast ratio. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour, 0 to 255 and 0 to 1: engines write what is mixed in many ways. */
export function colourOf(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#0000'; // stays where the canvas does not know the other
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, alpha]: Colour, below: Colour): Colour => {
  const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
};

const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrast(text: Colour, ground: Colour): number {
  const [dark = 0, light = 0] = [luminance(over(text, ground)), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  // Of whatever document: a page in a frame has a ShadowRoot of its own.
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : undefined);
};

/** What an element stands on: the grounds of all that is around it, over white. */
export function groundOf(element: Element | undefined): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

/** A text that an element shows. */
export interface SeenText {
  readonly text: string;
  readonly ratio: number;
  /** The ratio it has to have at least (WCAG 2.2, 1.4.3): less where it is large. */
  readonly least: number;
}

/** Every text that an element shows, with the elements in it. */
export function contrastsIn(element: Element): SeenText[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.flatMap((inner) => [...ownText(inner), ...contrastsIn(inner)]);
}

function ownText(element: Element): SeenText[] {
  const texts = [...element.childNodes].map((node) =>
    node.nodeType === 3 ? (node as Text).data.trim() : '',
  );
  const text = texts.join('');
  if (!text || !element.getClientRects().length || element.localName === 'style') return [];
  const style = getComputedStyle(element);
  return [{ text, ratio: contrast(colourOf(style.color), groundOf(element)), least: leastFor(style) }];
}

/** Large is 18 points, or 14 in bold. */
const leastFor = ({ fontSize, fontWeight }: CSSStyleDeclaration): number =>
  parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 14 : 18) * (96 / 72) ? 3 : 4.5;
