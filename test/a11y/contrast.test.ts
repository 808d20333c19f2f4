import { expect } from '@open-wc/testing';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { type Served, serve } from '../helpers/served.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed, MAIN } from './full-feed.js';
import { seenIn } from './forms.js';
import { border, put, settings, textIn, weak, weakRings } from './grounds.js';

for (const [name, setting] of Object.entries(settings))
  describe(`contrast of what is worked, ${name}`, () => {
    const text = textIn(name);

    it('search and tabs', async () => {
      const list = await put('news-list', { search: '', tabs: '', limit: '2' }, 'tab', setting);
      expect(weak(list, '.tab', text)).to.deep.equal([]);
      expect(weak(list, '.search-field', text)).to.deep.equal([]);
      expect(weak(list, '.search-field', { ...text, pseudo: '::placeholder' })).to.deep.equal([]);
      expect(weak(list, '.search-field', border)).to.deep.equal([]);
      expect(weak(list, '.more', text)).to.deep.equal([]);
      expect(weakRings(list)).to.deep.equal([]);
      seenIn(list, '.tab')[1]!.click();
      await list.updateComplete;
      expect(weak(list, '.tab', text)).to.deep.equal([]);
    });

    it('pages, the one that is shown and the others', async () => {
      const list = await put('news-list', { paging: 'pages', limit: '2' }, 'page', setting);
      // What cannot be pressed is exempt: 1.4.3, Incidental.
      expect(weak(list, '.page:not([aria-disabled="true"])', text)).to.deep.equal([]);
      expect(weakRings(list)).to.deep.equal([]);
    });

    it('ticker', async () => {
      const list = await put('news-list', { layout: 'ticker' }, 'pause', setting);
      expect(weak(list, '.control', text)).to.deep.equal([]);
      expect(weakRings(list)).to.deep.equal([]);
    });

    it('the focus in an article, a footer, events', async () => {
      for (const [tag, part] of [
        ['news-article', 'navigation'],
        ['partner-footer', 'copyright'],
        ['event-links', 'calendar'],
      ] as const)
        expect(weakRings(await put(tag, { item: MAIN }, part, setting)), tag).to.deep.equal([]);
    });

    describe('where a story came meanwhile', () => {
      let served: Served;
      let clock: Clock;
      beforeEach(() => {
        clock = holdTimers((milliseconds) => milliseconds > 15_000);
        served = serve(fullFeed());
      });
      afterEach(() => {
        clock.putBack();
        served.putBack();
      });

      it('the offer', async () => {
        const list = await put('news-list', { src: served.src, refresh: '60' }, 'title', setting);
        await waitUntil(() => clock.pending.length, 'it will ask again');
        const more = {
          id: '9',
          title: 'Ninth story',
          content_text: 'Text',
          url: 'https://www.example.org/9',
        };
        const feed = fullFeed() as { items: object[] };
        served.document = { ...feed, items: [more, ...feed.items] };
        clock.advance(60_000);
        await waitUntil(() => seenIn(list, '.offer')[0], 'the offer is there');
        expect(weak(list, '.offer', text)).to.deep.equal([]);
        expect(weakRings(list)).to.deep.equal([]);
      });
    });

    describe('where a link cannot be copied', () => {
      const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const copy = document.execCommand.bind(document);
      before(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        document.execCommand = () => false;
      });
      after(() => {
        document.execCommand = copy;
        if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
        else Reflect.deleteProperty(navigator, 'clipboard');
      });

      it('the field with it', async () => {
        const article = await put('news-article', { item: MAIN }, 'share', setting);
        seenIn(article, '.tool')
          .find(({ textContent }) => textContent.includes('Copy link'))!
          .click();
        await waitUntil(() => seenIn(article, '.address')[0], 'the field is there');
        expect(weak(article, '.address', text)).to.deep.equal([]);
        expect(weak(article, '.address', border)).to.deep.equal([]);
        expect(weak(article, '.tool', text)).to.deep.equal([]);
      });
    });
  });
