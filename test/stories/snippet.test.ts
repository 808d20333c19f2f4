/** The lines to paste are those of what is shown. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { initialSettings, type Settings } from '../../stories/support/settings.js';
import { show } from '../../stories/support/show.js';
import { snippetOf, snippetOfHtml } from '../../stories/support/snippet.js';

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
    for (const limit of [3, 10, 7]) render(show('news-list', { limit }, initialSettings), place);
    expect(place.querySelector('news-list')!.getAttribute('limit')).to.equal('7');
    render(show('news-list', { limit: 10 }, initialSettings), place);
    expect(place.querySelector('news-list')!.hasAttribute('limit')).to.equal(false);
    expect(pasted({ limit: 10 }).hasAttribute('limit')).to.equal(false);
  });

  it('has the tokens', () => {
    expect(lines({ '--fairwire-accent': '#b3261e', '--fairwire-gap': '' })[1]).to.equal(
      '<style>news-list { --fairwire-accent: #b3261e; }</style>',
    );
  });

  it('follows the toolbar: language, theme, form', () => {
    expect(pasted({}, { language: 'zh-Hans' }).textContent).to.equal('展会新闻');
    expect(pasted({}, { theme: 'dark' }).getAttribute('theme')).to.equal('dark');
    expect(pasted({}, { theme: 'journal' }).className).to.equal('fairwire-journal');
    expect(lines({}, { theme: 'journal' })[1]).to.match(/rel="stylesheet" href=".*\/themes\/journal\.css"/);
    expect(lines({ limit: 3 }, { snippet: 'div' }).join()).to.include('data-limit="3"');
    expect(lines({ limit: 3 }, { snippet: 'react' }).join()).to.include('limit={3}');
  });

  it('names as many feeds as are shown', () => {
    const src = ['sample feed', 'as if it were on now'];
    const expected = 'https://www.example.org/feed/en.json https://www.example.org/feed/2/en.json';
    expect(pasted({ src }).getAttribute('src')).to.equal(expected);
    expect(snippetOfHtml('<news-feed src="a.json b.json"></news-feed>', initialSettings)).to.include(
      `<news-feed src="${expected}">`,
    );
  });

  it('of a story by hand follows the toolbar too, and has the sheet of the theme it names', () => {
    const [script, sheet, element] = snippetOfHtml('<news-list></news-list>', {
      ...initialSettings,
      theme: 'journal',
      snippet: 'classic',
    }).split('\n');
    expect(script).to.match(/^<script src=".*\/fairwire\.classic\.js" charset="utf-8" defer><\/script>$/);
    expect(sheet).to.match(/^<link rel="stylesheet" href=".*\/themes\/journal\.css">$/);
    expect(element).to.equal('<news-list></news-list>');
  });

  it('gives no element an attribute that it does not have', async () => {
    const settings: Settings = { ...initialSettings, theme: 'dark' };
    const shown = await fixture(html`<div>${show('news-feed', {}, settings)}</div>`);
    expect(attributesOf(shown.firstElementChild!)).to.deep.equal({});
  });
});
