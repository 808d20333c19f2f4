import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../../src/elements/base/feed-element.js';
import { showState } from '../../../src/elements/base/custom-states.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { partsOf } from '../../helpers/elements.js';
import { faultUrl, feedOf } from '../../helpers/faults.js';
import { coloursOf, listAt, untilNotice } from '../../helpers/frame.js';
import { one, untilTitles } from '../../helpers/news-feed.js';

const clear = 'rgba(0, 0, 0, 0)';

describe('theme', () => {
  const themed = async (theme: string): Promise<FeedElement> => {
    const page = await fixture(
      html`<div style="color: rgb(1, 2, 3)">
        <news-list theme=${theme} .feed=${feedOf('a')}></news-list>
      </div>`,
    );
    return one('news-list', page) as FeedElement;
  };

  it('auto takes the colours of the page, also when these change', async () => {
    const list = await themed('auto');
    expect(coloursOf(list)).to.deep.equal(['rgb(1, 2, 3)', clear]);
    list.parentElement!.style.color = 'rgb(250, 251, 252)';
    expect(coloursOf(list)).to.deep.equal(['rgb(250, 251, 252)', clear]);
  });

  it('light and dark bring their own', async () => {
    expect(coloursOf(await themed('light'))).to.deep.equal(['rgb(22, 32, 42)', 'rgb(255, 255, 255)']);
    expect(coloursOf(await themed('dark'))).to.deep.equal(['rgb(232, 236, 240)', 'rgb(18, 24, 30)']);
  });

  it('can be changed, as attribute and as property', async () => {
    const list = await themed('light');
    list.theme = 'dark';
    await list.updateComplete;
    expect(coloursOf(list)[1]).to.equal('rgb(18, 24, 30)');
    expect(list.getAttribute('theme')).to.equal('dark');
    list.removeAttribute('theme');
    await list.updateComplete;
    expect(coloursOf(list)).to.deep.equal(['rgb(1, 2, 3)', clear]);
  });

  for (const theme of ['auto', 'light', 'dark'])
    it(`${theme} yields to the host’s own tokens`, async () => {
      const list = await themed(theme);
      list.style.setProperty('--fairwire-text', 'rgb(9, 9, 9)');
      list.style.setProperty('--fairwire-surface', 'rgb(8, 8, 8)');
      expect(coloursOf(list)).to.deep.equal(['rgb(9, 9, 9)', 'rgb(8, 8, 8)']);
    });

  it('leaves sizes to the host: they follow its font size and one factor', async () => {
    const list = await themed('auto');
    list.style.fontSize = '20px';
    const sizeOf = (): string => getComputedStyle(partsOf(list, 'container')[0]!).fontSize;
    expect(sizeOf()).to.equal('20px');
    list.style.setProperty('--fairwire-font-scale', '1.5');
    expect(sizeOf()).to.equal('30px');
  });

  it('keeps out what the page makes all its elements inherit', async () => {
    const page = await fixture(
      html`<div>
        <style>
          .wild * {
            text-transform: uppercase;
            letter-spacing: 1em;
            line-height: 9;
            visibility: hidden;
          }
        </style>
        <div class="wild"><news-list .feed=${feedOf('a')}></news-list></div>
      </div>`,
    );
    const style = getComputedStyle(partsOf(one('news-list', page), 'title')[0]!);
    expect([style.textTransform, style.letterSpacing, style.visibility]).to.deep.equal([
      'none',
      'normal',
      'visible',
    ]);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.below(2);
  });
});

describe('the state of an element', () => {
  const all = ['loading', 'ready', 'stale', 'empty', 'error'];
  const known = CSS.supports('selector(:state(ready))');
  const stateOf = (element: Element): string =>
    all.filter((state) => known && element.matches(`:state(${state})`)).join();
  const expectState = (element: Element, state: string): unknown =>
    expect(stateOf(element)).to.equal(known ? state : '');

  it('can be styled by the page, where the engine knows states', async () => {
    const body = JSON.stringify(feedOf('a'));
    const sequence = `${crypto.randomUUID()}:200,404`;
    const list = (await listAt(faultUrl({ hang: '1' }))) as NewsList;
    expectState(list, 'loading');
    list.src = faultUrl({ sequence, body });
    await untilTitles(list, 'Story a');
    expectState(list, 'ready');
    await list.refresh();
    await untilNotice(list, /As of/);
    expectState(list, 'stale');
    list.feed = feedOf();
    await list.updateComplete;
    expectState(list, 'empty');
    list.feed = 42;
    await list.updateComplete;
    expectState(list, 'error');
  });

  const stubs: readonly [name: string, attachInternals: unknown][] = [
    ['without internals', undefined],
    ['without states', () => ({})],
    [
      'with another spelling of states',
      () => ({
        states: Object.assign(new Set(), {
          add: () => {
            throw new DOMException('dashes', 'SyntaxError');
          },
        }),
      }),
    ],
    [
      'with internals that another script took',
      () => {
        throw new DOMException('taken', 'NotSupportedError');
      },
    ],
  ];
  for (const [name, attachInternals] of stubs)
    it(`is shown all the same in an engine ${name}`, async () => {
      const list = document.createElement('news-list');
      Object.defineProperty(list, 'attachInternals', { value: attachInternals });
      list.feed = feedOf('a');
      await fixture(html`<div>${list}</div>`);
      await untilTitles(list, 'Story a');
    });

  it('is one at a time', () => {
    const states = new Set<string>();
    const element = document.createElement('div');
    Object.defineProperty(element, 'attachInternals', { value: () => ({ states }) });
    for (const state of ['loading', 'ready', 'ready', 'stale']) showState(element, state);
    expect([...states]).to.deep.equal(['stale']);
  });
});
