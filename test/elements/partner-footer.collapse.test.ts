import { expect, fixture, html } from '@open-wc/testing';
import type { PartnerFooter } from '../../src/elements/partner-footer/partner-footer.js';
import { partsOf, plain, shown } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import '../../src/define/partner-footer.js';
import { waitUntil } from '../helpers/wait.js';

/** A page of its own, for what goes by the width of the screen. */
async function pageWith(width: number, attributes: string, lang = 'en'): Promise<PartnerFooter> {
  const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title>
    <script type="module" src="${location.origin}/src/define/partner-footer.ts"></script>
    <partner-footer src="${location.origin}/feed/${lang}.json" ${attributes}></partner-footer></html>`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="Host"
      width=${width}
      height="400"
      src=${faultUrl({ type: 'text/html', body })}
    ></iframe>`,
  );
  const footer = (): PartnerFooter | null | undefined =>
    frame.contentDocument?.querySelector<PartnerFooter>('partner-footer');
  await waitUntil(() => footer() && partsOf(footer()!, 'group').length, 'it is shown');
  return footer()!;
}

const moreOf = (element: Element): HTMLElement | undefined => partsOf(element, 'more')[0];
const isSeen = (element: Element | undefined): boolean => (element?.getBoundingClientRect().height ?? 0) > 0;
/** Which groups a reader sees. What is skipped takes part in no layout, and has a box without a size. */
const seen = (element: HTMLElement): boolean[] =>
  partsOf(element, 'group').map((group) => {
    const rest = group.closest('.rest');
    return !rest || isSeen(rest);
  });

describe('<partner-footer collapse>', () => {
  it('shows the first group on a narrow screen, and the others at a click', async () => {
    const element = await pageWith(360, 'collapse');
    const more = moreOf(element)!;
    expect(plain(more.textContent)).to.equal('More partners');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(seen(element)).to.deep.equal([true, false, false, false, false]);
    more.click();
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(element)).to.deep.equal([true, true, true, true, true]);
    more.click();
    expect(seen(element)).to.deep.equal([true, false, false, false, false]);
  });

  it('shows the line below all the same', async () => {
    const element = await pageWith(360, 'collapse');
    expect(isSeen(partsOf(element, 'copyright')[0])).to.equal(true);
    const [footer] = partsOf(element, 'footer');
    expect(footer!.getBoundingClientRect().top).to.be.at.least(
      moreOf(element)!.getBoundingClientRect().bottom,
    );
  });

  it('keeps closed groups out of the order of the focus', async () => {
    const element = await pageWith(360, 'collapse');
    const link = partsOf(element, 'group')[1]!.querySelector('a')!;
    link.focus();
    expect(element.shadowRoot!.activeElement === link).to.equal(false);
    moreOf(element)!.click();
    link.focus();
    expect(element.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('opens where a search in the page finds something', async () => {
    const element = await pageWith(360, 'collapse');
    element.shadowRoot!.querySelector('.rest')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(moreOf(element)!.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(element)).to.deep.equal([true, true, true, true, true]);
  });

  it('stays open when the feed comes anew', async () => {
    const element = await pageWith(360, 'collapse');
    moreOf(element)!.click();
    await element.refresh();
    await element.updateComplete;
    expect(moreOf(element)!.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(element)).to.deep.equal([true, true, true, true, true]);
  });

  it('is a target of 24 px at least, in the words of the feed’s language', async () => {
    const element = await pageWith(360, 'collapse', 'zh-Hans');
    expect(moreOf(element)!.getBoundingClientRect().height).to.be.at.least(24);
    expect(plain(moreOf(element)!.textContent)).to.equal('\u66f4\u591a\u5408\u4f5c\u5355\u4f4d');
  });

  it('shows all groups on a wide screen, and no button', async () => {
    const element = await pageWith(800, 'collapse');
    expect(isSeen(moreOf(element))).to.equal(false);
    expect(seen(element)).to.deep.equal([true, true, true, true, true]);
  });

  it('has nothing to collapse where there is one group, or where it is not asked for', async () => {
    expect(moreOf(await pageWith(360, 'collapse groups="hosts"')) === undefined).to.equal(true);
    const element = await pageWith(360, '');
    expect(moreOf(element) === undefined).to.equal(true);
    expect(seen(element)).to.deep.equal([true, true, true, true, true]);
  });

  for (const language of ['en', 'zh-Hans'])
    for (const theme of ['light', 'dark'])
      it(`is accessible: ${language}, ${theme}`, async () => {
        const element = await shown<PartnerFooter>(
          html`<partner-footer collapse src="/feed/${language}.json" theme=${theme}></partner-footer>`,
        );
        await expect(element).to.be.accessible();
      });
});
