import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/event-links.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import { expectToFit, feedWith, partsOf, settled, shown, textsOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';

const image = new URL('/feed/images/river.svg', location.href).href;
const lost = new URL('/__fault/lost.svg?status=404', location.href).href;

const sample = async (layout: string, width = 1000, attributes = ''): Promise<EventLinks> => {
  const host = document.createElement('template');
  host.innerHTML = `<div style="width: ${width}px"><event-links src="/feed/en.json" layout="${layout}" ${attributes}></event-links></div>`;
  const box = await fixture<HTMLElement>(html`${host.content.firstElementChild}`);
  const element = box.querySelector('event-links')!;
  await settled(element);
  return element;
};

const cards = (...events: object[]): Promise<EventLinks> =>
  shown(
    html`<event-links
      layout="cards"
      .feed=${feedWith({ events: events.map((event, id) => ({ id, name: `Event ${id}`, startDate: '2015-10-14', ...event })) })}
    ></event-links>`,
  );

const rowOf = (element: Element): number =>
  new Set(partsOf(element, 'item').map((item) => Math.round(item.getBoundingClientRect().top))).size;

describe('<event-links layout="cards">', () => {
  it('stands side by side, with everything a row says', async () => {
    const element = await sample('cards');
    expect(rowOf(element)).to.be.lessThan(3);
    for (const part of ['title', 'date', 'place', 'summary'])
      expect(partsOf(element, part), part).to.not.be.empty;
  });

  it('shows a picture, or the days in a box of the same size', async () => {
    const element = await cards({ image }, {});
    const [picture] = partsOf(element, 'image') as HTMLImageElement[];
    const [leaf] = partsOf(element, 'leaf');
    expect(partsOf(element, 'image')).to.have.length(1);
    expect([picture!.src, picture!.alt, picture!.referrerPolicy]).to.deep.equal([image, '', 'no-referrer']);
    expect(picture!.offsetWidth).to.equal(leaf!.offsetWidth);
    expect(picture!.offsetHeight).to.equal(leaf!.offsetHeight);
    expect(getComputedStyle(picture!).objectFit).to.equal('cover');
  });

  it('shows the days where a picture fails', async () => {
    const element = await cards({ image: lost });
    await waitUntil(() => partsOf(element, 'leaf').length, 'the days are shown');
    expect(partsOf(element, 'image')).to.be.empty;
  });

  it('has no pictures in another layout', async () => {
    const element = await cards({ image });
    element.removeAttribute('layout');
    await element.updateComplete;
    expect(partsOf(element, 'image')).to.be.empty;
    expect(partsOf(element, 'leaf')).to.have.length(1);
  });
});

describe('<event-links layout="bar">', () => {
  it('is one strip of names, dates and states, and no more', async () => {
    const element = await sample('bar', 1200);
    expect(rowOf(element)).to.equal(1);
    expect(partsOf(element, 'title')).to.have.length(5);
    expect(textsOf(element, 'date')[0]).to.equal('October 14 – 15, 2015');
    expect(textsOf(element, 'badge')[0]).to.equal('Ended');
    for (const part of ['leaf', 'summary', 'subtitle', 'place', 'image', 'calendar'])
      expect(partsOf(element, part), part).to.be.empty;
  });

  it('wraps where there is no room, so that nothing has to be scrolled sideways', async () => {
    const element = await sample('bar', 320);
    expect(rowOf(element)).to.equal(5);
    const [list] = partsOf(element, 'list');
    expect(list!.scrollWidth).to.be.at.most(list!.clientWidth);
  });
});

for (const layout of ['cards', 'bar'])
  describe(`<event-links layout="${layout}">, as every layout`, () => {
    for (const width of [240, 320, 1200])
      it(`fits into ${width} px`, async () => {
        const element = await sample(layout, width, 'scope="both"');
        expectToFit(element, width);
      });

    for (const language of ['en', 'zh-Hans', 'zh-Hant'])
      for (const theme of ['light', 'dark'])
        it(`is accessible: ${language}, ${theme}`, async () => {
          const element = await shown(
            html`<event-links
              src="/feed/${language}.json"
              layout=${layout as 'bar'}
              theme=${theme as 'dark'}
              scope="both"
            ></event-links>`,
          );
          await expect(element).to.be.accessible();
        });

    it('goes from the right where the language does', async () => {
      const events = ['\u0623', '\u0628'].map((name, id) => ({ id, name, startDate: '2015-10-14' }));
      const element = await shown<EventLinks>(
        html`<event-links layout=${layout} .feed=${feedWith({ events }, 'ar')}></event-links>`,
      );
      const [first, second] = partsOf(element, 'item').map((item) => item.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(second!);
    });

    it('has grey shapes on the same grid', async () => {
      const element = await fixture<EventLinks>(
        html`<event-links layout=${layout} .feed=${null}></event-links>`,
      );
      const [shapes] = partsOf(element, 'skeleton');
      expect(getComputedStyle(shapes!).display).to.equal('grid');
      expect(partsOf(element, 'list')).to.be.empty;
    });
  });
