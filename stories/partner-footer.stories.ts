import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { partsStory } from './support/parts.js';
import { elementIn, expect, part, partsOf, press } from './support/reader.js';
import { show } from './support/show.js';
import type { Settings } from './support/settings.js';

const meta: Meta = { title: 'partner-footer/Overview', component: 'partner-footer', tags: ['autodocs'] };
export default meta;

/** Groups in the organiser’s order, logos in boxes of one size, names where there is none; links, copyright. */
export const Partners: StoryObj = {
  play: async ({ canvasElement }) => {
    const footer = elementIn(canvasElement, 'partner-footer');
    await part(footer, 'copyright');
    await expect(partsOf(footer, 'group').length).toBeGreaterThan(1);
  },
};

export const NamesAlone: StoryObj = { args: { logos: 'hide', show: ['groups'] } };

/** The groups that are named, in the feed’s order. */
export const SomeGroups: StoryObj = {
  args: { groups: 'supporters hosts', show: ['groups'] },
  play: async ({ canvasElement }) => {
    const footer = elementIn(canvasElement, 'partner-footer');
    await part(footer, 'group');
    await expect(partsOf(footer, 'group')).toHaveLength(2);
  },
};

/** The organiser’s links, copyright and registration, without partners. The number is printed only when asked for. */
export const TheLastLineOfAPage: StoryObj = {
  args: { show: ['links', 'copyright', 'icp'] },
  play: async ({ canvasElement }) => {
    const footer = elementIn(canvasElement, 'partner-footer');
    await part(footer, 'registration');
    await expect(partsOf(footer, 'group')).toHaveLength(0);
  },
};

/**
 * On a screen narrower than 40em the groups after the first wait behind a button: choose 320 px in the toolbar’s
 * screens.
 */
export const FoldedOnASmallScreen: StoryObj = {
  args: { collapse: true, show: ['groups'] },
  globals: { viewport: { value: 'w320' } },
  play: async ({ canvasElement }) => {
    const footer = elementIn(canvasElement, 'partner-footer');
    await part(footer, 'group');
    // On a wide screen there is nothing to unfold.
    if (!partsOf(footer, 'more').length) return;
    await press(footer, 'more');
    await expect(await part(footer, 'more')).toHaveAttribute('aria-expanded', 'true');
  },
};

export const InASideColumn: StoryObj = {
  args: { show: ['groups'] },
  render: (args, { globals }) =>
    html`<div style="max-inline-size: 240px">${show('partner-footer', args, globals as Settings)}</div>`,
};

/** Every part, in the forms of the footer that have it. Choose one to see where it is. */
export const Parts: StoryObj = partsStory(
  'partner-footer',
  [
    { args: { show: ['groups', 'links', 'copyright', 'icp'], collapse: true, credit: true } },
    { args: { src: 'not there, status 404' } },
    { args: { src: 'without stories' } },
    { args: { src: 'no answer', timeout: 600 } },
  ],
  { elsewhere: ['more'] },
);
