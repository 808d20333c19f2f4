/** Each element of the kit, with one feed that has something for all of them. */
import { html, type TemplateResult } from 'lit';
import { textOf } from './elements.js';
import { feedOf } from './faults.js';
import { waitUntil } from './wait.js';
import '../../src/define/index.js';

/** A feed with a story, a partner and an event of a name. */
export const feedFor = (name: string): object => ({
  ...feedOf(name),
  items: [{ ...feedOf(name).items[0], content_html: `<p>Text of ${name}</p>` }],
  _fairwire: {
    events: [{ id: 'event', name: `Event ${name}`, startDate: '2031-05-01' }],
    partnerGroups: [{ id: 'hosts', name: 'Hosts', members: [{ name: `Partner ${name}` }] }],
  },
});

/** Each element, and the words before the feed's name in what it shows. */
export const everyElement: Record<
  string,
  { readonly word: string; readonly of: (src: string, timeout?: number) => TemplateResult }
> = {
  'news-list': {
    word: 'Story',
    of: (src, timeout = 30) =>
      html`<news-list lang="en" timeout=${timeout} src=${src}><a href="/">News</a></news-list>`,
  },
  'news-list, cards and search': {
    word: 'Story',
    of: (src, timeout = 30) =>
      html`<news-list lang="en" timeout=${timeout} layout="cards" search src=${src}
        ><a href="/">News</a></news-list
      >`,
  },
  'news-article': {
    word: 'Text of',
    of: (src, timeout = 30) =>
      html`<news-article lang="en" timeout=${timeout} src=${src}><a href="/">The story</a></news-article>`,
  },
  'partner-footer': {
    word: 'Partner',
    of: (src, timeout = 30) =>
      html`<partner-footer lang="en" timeout=${timeout} src=${src}><a href="/">Partners</a></partner-footer>`,
  },
  'event-links': {
    word: 'Event',
    of: (src, timeout = 30) =>
      html`<event-links lang="en" timeout=${timeout} src=${src}><a href="/">Events</a></event-links>`,
  },
};

/** Waits until an element shows what a feed of a name has for it. */
export const untilOf = (element: HTMLElement, word: string, name: string): Promise<void> =>
  waitUntil(
    () => textOf(element).includes(`${word} ${name}`),
    `<${element.localName}> shows “${word} ${name}”`,
  );
