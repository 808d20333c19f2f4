/** The lines to paste are those of what is shown. */
import { expect } from '@open-wc/testing';
import { initialSettings, type Settings } from '../../stories/support/settings.js';
import { show } from '../../stories/support/show.js';
import { snippetOf } from '../../stories/support/snippet.js';
import { fixture, html } from '@open-wc/testing';

const lines = (args: Record<string, unknown>, settings: Partial<Settings> = {}): string[] =>
  snippetOf('news-list', { src: 'sample feed', ...args }, { ...initialSettings, ...settings }).split('\n');

/** The element of a snippet, as a page has it. */
function pasted(args: Record<string, unknown>, settings: Partial<Settings> = {}): Element {
  const { body } = new DOMParser().parseFromString(lines(args, settings).join('\n'), 'text/html');
  return body.querySelector('news-list')!;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('the snippet of a story', () => {
  it('is a script and the element', () => {
    expect(lines({})).to.deep.equal([
      lines({})[0],
      '<news-list src="https://www.example.org/feed/en.json"><a href="https://www.example.org/en/news/">Exhibition news</a></news-list>',
    ]);
    expect(lines({})[0]).to.match(
      /^<script type="module" src="https:\/\/static\.example\.org\/fairwire\/\d+\.\d+\.\d+\/fairwire\.js"><\/script>$/,
    );
  });

  it('has what the controls set, and the element that is shown has the same', async () => {
    const args = {
      limit: 3,
      show: ['date', 'source'],
      tabs: true,
      layout: 'cards',
      paging: 'more',
      query: '"a" & b',
    };
    const expected = { limit: '3', show: 'date source', tabs: '', layout: 'cards', query: '"a" & b' };
    const shown = await fixture(html`<div>${show('news-list', args, initialSettings)}</div>`);
    expect(attributesOf(shown.firstElementChild!)).to.deep.equal(expected);
    expect(attributesOf(pasted(args))).to.deep.equal({
      src: 'https://www.example.org/feed/en.json',
      ...expected,
    });
  });

  it('follows a control that is turned back', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const { render } = await import('lit');
    for (const limit of [3, 10, 7]) render(show('news-list', { limit }, initialSettings), place);
    expect(place.querySelector('news-list')!.getAttribute('limit')).to.equal('7');
    render(show('news-list', { limit: 10 }, initialSettings), place);
    expect(place.querySelector('news-list')!.hasAttribute('limit')).to.equal(false);
    expect(pasted({ limit: 10 }).hasAttribute('limit')).to.equal(false);
  });

  it('has the tokens in a style sheet', () => {
    const [open, rule, token, close] = lines({ '--fairwire-accent': '#b3261e' });
    expect([open, rule, token, close]).to.deep.equal([
      '<style>',
      'news-list {',
      '  --fairwire-accent: #b3261e;',
      '}',
    ]);
  });

  it('follows the toolbar: language, theme, form', () => {
    expect(pasted({}, { language: 'zh-Hans' }).textContent).to.equal('展会新闻');
    expect(pasted({}, { theme: 'dark' }).getAttribute('theme')).to.equal('dark');
    expect(pasted({}, { theme: 'journal' }).className).to.equal('fairwire-journal');
    expect(lines({}, { theme: 'journal' })[0]).to.match(/rel="stylesheet" href=".*\/themes\/journal\.css"/);
    expect(lines({ limit: 3 }, { snippet: 'div' }).join()).to.include('data-limit="3"');
    expect(lines({ limit: 3 }, { snippet: 'react' }).join()).to.include('limit={3}');
  });
});
