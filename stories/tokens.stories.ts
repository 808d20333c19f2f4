import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AWholePage } from './news-feed.stories.js';
import { argTypesOf } from './support/arg-types.js';
import { withoutChoice } from './support/address.js';
import { describedAs } from './support/manifest.js';
import { count, elementIn, expect, waitFor } from './support/reader.js';
import type { Settings } from './support/settings.js';
import { colours, shapeRows, shapes, themeCards } from './support/tokens.js';
import { typeScale } from './support/type-scale.js';

const tokens = describedAs('news-list').cssProperties.map(({ name }) => name);

const meta: Meta = {
  title: 'Tokens',
  tags: ['autodocs'],
  parameters: { controls: { disable: true }, docs: { source: { code: null } } },
};
export default meta;

/** The colours of each theme, and how well they stand out from what they stand on, as measured in this browser. */
export const Colours: StoryObj = {
  parameters: { page: 'none' },
  render: (_args, { globals }) => themeCards(globals as Settings),
  play: async ({ canvasElement }) => {
    const figures = (): string[] =>
      [...canvasElement.querySelectorAll('.figure')].map(({ textContent }) => textContent);
    await waitFor(() => expect(figures().every(Boolean)).toBe(true));
    await expect(figures().filter((figure) => figure.includes('below'))).toEqual([]);
  },
};

/** Every text of the elements, as it is measured on this page. */
export const TypeScale: StoryObj = {
  render: (_args, { globals }) => typeScale(globals as Settings),
  play: async ({ canvasElement }) => {
    const sizes = (): string[] =>
      [...canvasElement.querySelectorAll('.size')].map(({ textContent }) => textContent);
    await waitFor(() => expect(sizes().every(Boolean)).toBe(true));
  },
};

/** The other tokens with three values each; the one in the middle is the default. */
export const SpaceAndShape: StoryObj = {
  render: (_args, { globals }) => shapeRows(globals as Settings),
  play: async ({ canvasElement }) => {
    await expect([...colours, ...Object.keys(shapes)].map((name) => `--fairwire-${name}`).sort()).toEqual(
      [...tokens].sort(),
    );
    for (const list of canvasElement.querySelectorAll<HTMLElement>('news-list'))
      await count(list, 'item', list.matches('[data-token="columns"] *') ? 4 : 2);
  },
};

/** All tokens, to be turned with the controls. They are set on what is around the elements, and reach them all. */
export const TurnThem: StoryObj = {
  ...AWholePage,
  beforeEach: withoutChoice,
  parameters: { controls: { disable: false } },
  argTypes: Object.fromEntries(
    Object.entries(argTypesOf('news-list')).filter(([name]) => tokens.includes(name)),
  ),
  args: { src: 'as if it were on now', '--fairwire-accent': '#6a1b9a', '--fairwire-radius': '0.75em' },
  play: async ({ canvasElement }) => {
    const feed = elementIn(canvasElement, 'news-feed');
    await expect(feed.style.getPropertyValue('--fairwire-accent')).toBe('#6a1b9a');
    await count(elementIn(canvasElement, 'news-list'), 'item', 4);
  },
};
