import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { partsStory } from './support/parts.js';
import { elementIn, expect, part, partsOf, press } from './support/reader.js';

const meta: Meta = {
  title: 'event-links/Overview',
  component: 'event-links',
  tags: ['autodocs'],
  args: { src: 'as if it were on now' },
};
export default meta;

/** On now, today, to come, postponed, cancelled, moved to another day. */
export const Events: StoryObj = {
  play: async ({ canvasElement }) => {
    const events = elementIn(canvasElement, 'event-links');
    await part(events, 'now');
    await expect(partsOf(events, 'item').length).toBeGreaterThan(3);
  },
};

/** With pictures; without one, the day stands in for it. */
export const Cards: StoryObj = { args: { layout: 'cards' } };

/** Names and dates, for the top or the foot of a page. */
export const Strip: StoryObj = { args: { layout: 'bar' } };

/** What is to come goes into a calendar: a file, or the form of a calendar’s site. */
export const IntoACalendar: StoryObj = {
  play: async ({ canvasElement }) => {
    const events = elementIn(canvasElement, 'event-links');
    const calendar = await part(events, 'calendar');
    await press(events, 'button');
    await expect(calendar).toHaveProperty('open', true);
    await expect(calendar.querySelectorAll('a').length).toBe(2);
  },
};

export const WithoutCalendars: StoryObj = { args: { calendar: 'none' } };

/** The exhibition, without its events. */
export const TheExhibition: StoryObj = {
  args: { scope: 'exhibition' },
  play: async ({ canvasElement }) => {
    const events = elementIn(canvasElement, 'event-links');
    await part(events, 'item');
    await expect(partsOf(events, 'item')).toHaveLength(1);
  },
};

/** The exhibition, and then its events. */
export const TheExhibitionAndItsEvents: StoryObj = { args: { scope: 'both' } };

/** The sample’s own events were years ago. */
export const EventsThatAreOver: StoryObj = {
  args: { src: 'sample feed' },
  play: async ({ canvasElement }) => {
    await part(elementIn(canvasElement, 'event-links'), 'ended');
  },
};

/** Left out until there is one to come. */
export const EventsThatAreOverLeftOut: StoryObj = {
  args: { src: 'sample feed', past: 'hide' },
  play: async ({ canvasElement }) => {
    await part(elementIn(canvasElement, 'event-links'), 'empty');
  },
};

/** Every part, in the forms of the list that have it. Choose one to see where it is. */
export const Parts: StoryObj = partsStory(
  'event-links',
  [
    { args: { src: 'as if it were on now', credit: true } },
    { args: { src: 'as if it were on now', layout: 'cards' } },
    { args: { layout: 'bar' } },
    { args: { src: 'not there, status 404' } },
    { args: { src: 'without stories' } },
    { args: { src: 'no answer', timeout: 600 } },
  ],
  { elsewhere: ['hint'] },
);
