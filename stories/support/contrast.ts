/** How text stands out from what is behind it: WCAG 2.2, relative luminance and contrast ratio. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour, 0 to 255 and 0 to 1: engines write what is mixed in many ways. */
export function colourOf(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
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
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

/** What an element stands on: the grounds of all that is around it, over white. */
export function groundOf(element: Element | undefined): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

/** The ratio of every text that an element shows. */
export function contrastsIn(element: Element): { text: string; ratio: number }[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.flatMap((inner) => {
    const text = [...inner.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
    if (!text || !inner.getClientRects().length || inner.localName === 'style') return [];
    return [{ text, ratio: contrast(colourOf(getComputedStyle(inner).color), groundOf(inner)) }];
  });
}
