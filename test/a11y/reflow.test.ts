import { expect } from '@open-wc/testing';
import { clipped, sticksOut } from './fits.js';
import { forms, nameOf, seenIn, show } from './forms.js';

/** WCAG 2.2, 1.4.12 Text Spacing, as a reader's tool sets it in the element itself: the host's own does not get in. */
function spread(element: Element): void {
  const style = document.createElement('style');
  style.textContent = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
    p { margin-block-end: 2em !important; }`;
  element.shadowRoot?.append(style);
}

describe('nothing sticks out at 320 px, which is 1,280 px at 400 %', () => {
  for (const form of forms)
    for (const language of ['en', 'zh-Hans'])
      it(nameOf(form, language), async () => {
        expect(sticksOut(await show(form, { width: 320, language }))).to.deep.equal([]);
      });
});

describe('nothing sticks out where the host’s text is twice as large, or spaced', () => {
  for (const form of forms)
    it(nameOf(form, 'en'), async () => {
      expect(
        sticksOut(await show(form, { width: 640, language: 'en', style: 'font-size: 32px' })),
      ).to.deep.equal([]);
      const element = await show(form, { width: 320, language: 'en' });
      spread(element);
      expect(sticksOut(element)).to.deep.equal([]);
    });
});

describe('nothing sticks out or is cut off at 320 px with text of 200 %', () => {
  for (const form of forms)
    for (const language of ['en', 'zh-Hans'])
      it(nameOf(form, language), async () => {
        const element = await show(form, { width: 320, language, style: 'font-size: 200%' });
        expect(sticksOut(element)).to.deep.equal([]);
        expect(clipped(element)).to.deep.equal([]);
      });

  it('leaves a ticker’s headline the width, with its controls below', async () => {
    const ticker = forms.find(([, attributes]) => attributes.includes('ticker'))!;
    const widths = async (size: string): Promise<number[]> => {
      const element = await show(ticker, { width: 320, language: 'en', style: `font-size: ${size}` });
      return ['.stage', '.controls'].map((part) => seenIn(element, part)[0]!.getBoundingClientRect().width);
    };
    expect((await widths('200%'))[0]).to.equal(320);
    const [stage = 0, controls = 0] = await widths('100%');
    expect(stage + controls, 'beside each other').to.be.below(320);
  });
});
