import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import '../../src/define/index.js';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { plain } from '../helpers/elements.js';
import { type Served, serve } from '../helpers/served.js';
import { waitUntil } from '../helpers/wait.js';
import { click, rows } from './announcements.table.js';
import { fullFeed } from './full-feed.js';
import { forms, nameOf, seenIn, show } from './forms.js';

describe('what is said has its place before there is something to say', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  let served: Served | undefined;
  let clock: Clock;
  before(() => {
    const value = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  });
  after(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  beforeEach(() => (clock = holdTimers((milliseconds) => milliseconds > 15_000)));
  afterEach(() => {
    clock.putBack();
    served?.putBack();
  });

  for (const [
    name,
    { tag, attributes = {}, part, feed = {}, place, before: text = '', act, said },
  ] of Object.entries(rows))
    it(name, async () => {
      served = serve({ ...fullFeed(), ...feed });
      const element = document.createElement(tag) as FeedElement;
      for (const [attribute, value] of Object.entries({ lang: 'en', src: served.src, ...attributes }))
        element.setAttribute(attribute, value);
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => seenIn(element, `[part~="${part}"]`)[0], `${part} is there`);
      const line = element.shadowRoot!.querySelector(place)!;
      expect(plain(line.textContent)).to.equal(text);
      await act({ element, served, clock });
      await waitUntil(() => plain(line.textContent).endsWith(said), `“${said}” is said`);
      expect(line.isConnected).to.equal(true);
      expect(line.closest('[hidden]') === null).to.equal(true);
    });

  it('a ticker speaks only while it stands still', async () => {
    served = serve(fullFeed());
    const list = await fixture<FeedElement>(
      html`<news-list lang="en" layout="ticker" src=${served.src}></news-list>`,
    );
    await waitUntil(() => seenIn(list, '[part~="pause"]')[0], 'it is there');
    const live = (): string => list.shadowRoot!.querySelector('.stage')!.getAttribute('aria-live')!;
    expect(live()).to.equal('off');
    click('Pause')({ element: list, served, clock });
    await list.updateComplete;
    expect(live()).to.equal('polite');
  });
});

describe('nothing interrupts what is being read aloud', () => {
  for (const form of forms)
    it(nameOf(form, 'en'), async () => {
      const element = await show(form, { width: 600, language: 'en' });
      const interrupting = '[role=alert], [role=alertdialog], [aria-live=assertive]';
      expect(element.shadowRoot!.querySelectorAll(interrupting).length).to.equal(0);
      expect(element.shadowRoot!.querySelectorAll('[role=status]').length).to.be.above(0);
    });
});
