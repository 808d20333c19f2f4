import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { tokens } from '../../src/styles/tokens.js';
import '../../src/define/index.js';
import { colourOf, contrast, contrastsIn } from '../../demo/contrast.js';
import { partsOf, settled } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import { untilNotice } from '../helpers/frame.js';

const files = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SET_BY_ALL = ['text', 'muted', 'accent', 'line', 'surface', 'tint', 'radius', 'gap', 'padding'];

/** WCAG 2.2, 1.4.3 and 1.4.6. */
const leastRatio = (theme: string): number => (theme === 'contrast' ? 7 : 4.5);

/** The declarations in a sheet, also those for some media. */
const declarationsIn = (rules: CSSRuleList): CSSStyleDeclaration[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule.style];
    return rule instanceof CSSMediaRule ? declarationsIn(rule.cssRules) : [];
  });

for (const [path, css] of Object.entries(files)) {
  const name = /(\w+)\.css$/.exec(path)?.[1] ?? '';
  const themed = (content: unknown): Promise<Element> =>
    fixture(
      html`<div>
        <style>
          ${css}
        </style>
        <div class="fairwire-${name}">${content}</div>
      </div>`,
    );
  const elementsIn = (page: Element): FeedElement[] => [
    ...page.querySelectorAll<FeedElement>('news-list, news-article, partner-footer, event-links'),
  ];

  describe(`the theme ${name}`, () => {
    const expectContrast = (element: Element): void => {
      const texts = contrastsIn(element);
      expect(texts.length).to.be.above(0);
      const weak = texts.filter(({ ratio }) => ratio < leastRatio(name));
      expect(weak.map(({ text, ratio }) => `${text}: ${ratio.toFixed(2)}`)).to.deep.equal([]);
    };

    it('sets tokens and nothing else', async () => {
      const page = await themed('');
      const sheet = page.querySelector('style')?.sheet;
      const names = declarationsIn(sheet!.cssRules).flatMap((style) => [...style]);
      expect(names.length).to.be.above(5);
      const unknown = names.filter((token) => !tokens.cssText.includes(`var(${token},`));
      expect(unknown).to.deep.equal([]);
    });

    it('sets all that another theme sets, so that one can lie over the other', async () => {
      const page = await themed('');
      const style = getComputedStyle(page.lastElementChild!);
      const lacks = SET_BY_ALL.filter((token) => !style.getPropertyValue(`--fairwire-${token}`));
      expect(lacks).to.deep.equal([]);
    });

    for (const language of ['en', 'zh-Hans'])
      it(`has enough contrast in all elements (${language})`, async () => {
        const src = `/feed/${language}.json`;
        const page = await themed(
          html`<news-list src=${src} new-days="9999" credit></news-list>
            <news-article src=${src}></news-article>
            <partner-footer src=${src}></partner-footer>
            <event-links src=${src} scope="both" layout="cards"></event-links>`,
        );
        for (const element of elementsIn(page)) {
          await settled(element);
          expectContrast(element);
        }
      });

    it('has enough contrast where something went wrong', async () => {
      const page = await themed(html`<news-list lang="en" src=${faultUrl({ status: '404' })}></news-list>`);
      const [list] = elementsIn(page);
      await untilNotice(list!, '404');
      expectContrast(list!);
    });

    it('has enough contrast in the colours of links under the pointer as well', async () => {
      const page = await themed('');
      const style = getComputedStyle(page.lastElementChild!);
      const token = (end: string): ReturnType<typeof colourOf> =>
        colourOf(style.getPropertyValue(`--fairwire-${end}`));
      for (const text of ['text', 'muted', 'accent'])
        for (const ground of ['surface', 'tint'])
          expect(contrast(token(text), token(ground)), `${text} on ${ground}`).to.be.at.least(
            leastRatio(name),
          );
    });

    it('keeps what is shown off the edge of its surface', async () => {
      const page = await themed(html`<news-list src="/feed/en.json"></news-list>`);
      const [list] = elementsIn(page);
      await settled(list!);
      const { paddingTop, paddingLeft } = getComputedStyle(partsOf(list!, 'container')[0]!);
      expect(Math.min(parseFloat(paddingTop), parseFloat(paddingLeft))).to.be.above(12);
    });
  });
}

describe('padding', () => {
  const paddingOf = async (theme: string, style = ''): Promise<string> => {
    const page = await fixture(
      html`<div style="font-size: 20px; ${style}"><news-list theme=${theme}></news-list></div>`,
    );
    return getComputedStyle(partsOf(page.firstElementChild!, 'container')[0]!).paddingTop;
  };

  it('is none in the colours of the page, and the gap on a surface of the kit’s own', async () => {
    expect(await paddingOf('auto')).to.equal('0px');
    expect(await paddingOf('dark')).to.equal('25px');
  });

  it('is what the token says', async () => {
    for (const theme of ['auto', 'light'])
      expect(await paddingOf(theme, '--fairwire-padding: 7px')).to.equal('7px');
  });
});
