/** What the page of tokens shows: colours with their figures, sizes, shapes. */
import { html, type TemplateResult } from 'lit';
import { colourOf, contrast, groundOf } from '../../demo/contrast.js';
import { type Settings, type Theme, themes } from './settings.js';
import { show } from './show.js';

/** What stands on what: WCAG 2.2 asks 4.5 of text (1.4.3), 7 for AAA (1.4.6). */
const pairs = [
  ['text', 'surface', 'Text'],
  ['muted', 'surface', 'Dates and sources'],
  ['accent', 'surface', 'Links under the pointer, focus'],
  ['text', 'tint', 'Text in notices'],
  ['accent', 'tint', 'Marks'],
] as const;

export const colours = ['text', 'muted', 'accent', 'line', 'surface', 'tint'] as const;

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** What a colour is over what is behind it: the tokens may be half transparent. */
function seen(element: HTMLElement): string {
  const [red, green, blue] = groundOf(element);
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

const grade = (ratio: number): string => (ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'below AA');

/** Reads the figures from what is on the page, once the element has drawn it. */
function measure(list: HTMLElement): void {
  for (const swatch of list.querySelectorAll<HTMLElement>('[data-colour]'))
    swatch.querySelector('code')!.textContent = seen(swatch.querySelector<HTMLElement>('.colour')!);
  for (const sample of list.querySelectorAll<HTMLElement>('[data-pair]')) {
    const ratio = contrast(colourOf(getComputedStyle(sample).color), groundOf(sample));
    sample.nextElementSibling!.textContent = `${ratio.toFixed(1)} : 1, ${grade(ratio)}`;
  }
}

const onLoad = {
  capture: true,
  handleEvent: ({ target }: Event): void => {
    const list = target as HTMLElement & { updateComplete?: Promise<unknown> };
    void list.updateComplete?.then(() => measure(list));
  },
};

/** In a slot of the element, where its own colours are known. */
const palette = (): TemplateResult => html`
  <div slot="heading" class="palette">
    <ul role="list" class="swatches">
      ${colours.map(
        (name) =>
          html`<li data-colour=${name}>
            <span class="colour" style="background: var(--_${name})"></span> <b>${name}</b> <code></code>
          </li>`,
      )}
    </ul>
    <table>
      <tbody>
        ${pairs.map(
          ([colour, ground, use]) =>
            html`<tr>
              <th scope="row">${use}</th>
              <td data-pair style="color: var(--_${colour}); background: var(--_${ground})">
                ${colour} on ${ground}
              </td>
              <td class="figure"></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** The colours of a theme, on an element that has them. */
const themeCard = (theme: Theme, settings: Settings): TemplateResult => html`
  <section class="host" data-ground=${theme.replaceAll(' ', '-')}>
    <h2>${themes[theme]}</h2>
    ${show('news-list', { src: 'sample feed', limit: 1, paging: 'none' }, { ...settings, theme }, palette())}
  </section>
`;

export const themeCards = (settings: Settings): TemplateResult => html`
  <div class="cards" @fairwire-load=${onLoad}>
    ${(Object.keys(themes) as Theme[]).map((theme) => themeCard(theme, settings))}
  </div>
`;

/** The other tokens, each with a few values; the middle one is the default. */
export const shapes: Readonly<Record<string, readonly [string, string, string]>> = {
  gap: ['0.75em', '1.25em', '2.5em'],
  radius: ['0', '0.375em', '1.25em'],
  padding: ['0.5em', '1em', '2em'],
  'thumb-ratio': ['1 / 1', '3 / 2', '16 / 9'],
  columns: ['2', '3', '4'],
  'font-scale': ['0.875', '1', '1.25'],
  'heading-font': ['Georgia, serif', 'inherit', 'ui-monospace, monospace'],
};

const shapeArgs = (token: string, value: string): Record<string, unknown> => ({
  src: 'sample feed',
  limit: token === 'columns' ? 4 : 2,
  paging: 'none',
  show: ['image', 'date'],
  ...(token === 'columns' && { layout: 'cards' }),
  ...(token === 'padding' && { '--fairwire-surface': 'rgba(127, 127, 127, 0.16)' }),
  [`--fairwire-${token}`]: value,
});

export const shapeRows = (settings: Settings): TemplateResult => html`
  ${Object.entries(shapes).map(
    ([token, values]) =>
      html`<section class="shape">
        <h2><code>--fairwire-${token}</code></h2>
        <div class="values" data-token=${token}>
          ${values.map(
            (value) =>
              html`<div>
                <p><code>${value}</code></p>
                ${show('news-list', shapeArgs(token, value), settings)}
              </div>`,
          )}
        </div>
      </section>`,
  )}
`;
