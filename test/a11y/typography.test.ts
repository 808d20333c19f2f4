import { expect } from '@open-wc/testing';
import { forms, nameOf, seenIn, show } from './forms.js';

const HOST =
  'font-family: "A Font of the Host", serif; font-style: italic; letter-spacing: 0.2em; line-height: 1';

/** Lines of running text, by the part they have. */
const TEXT = '[part~="summary"], [part~="error"], [part~="lead"], .content p';
const TITLES = '[part~="title"]';

const ratioOf = (element: HTMLElement): number => {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return parseFloat(lineHeight) / parseFloat(fontSize);
};

describe('Chinese text', () => {
  for (const form of forms)
    it(`has room between its lines, stands upright, and in the host’s font: ${nameOf(form, 'zh-Hans')}`, async () => {
      const element = await show(form, { width: 600, language: 'zh-Hans', style: HOST });
      const [texts, titles] = [seenIn(element, TEXT), seenIn(element, TITLES)];
      expect(texts.length + titles.length).to.be.above(0);
      for (const text of texts) expect(ratioOf(text), text.className).to.be.within(1.5, 2);
      for (const title of titles) expect(ratioOf(title), title.textContent).to.be.within(1.25, 1.75);
      for (const text of [...texts, ...titles]) {
        const { fontStyle, letterSpacing, fontFamily } = getComputedStyle(text);
        expect([fontStyle, letterSpacing]).to.deep.equal(['normal', 'normal']);
        expect(fontFamily).to.contain('A Font of the Host');
      }
    });

  it('has a little room around Latin letters and figures, where the engine knows how', async function () {
    if (!CSS.supports('text-autospace', 'normal')) return this.skip();
    const element = await show(forms[0]!, { width: 600, language: 'zh-Hans' });
    for (const text of seenIn(element, TEXT))
      expect(getComputedStyle(text).getPropertyValue('text-autospace')).to.equal('normal');
  });
});
