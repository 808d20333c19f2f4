import { expect, html } from '@open-wc/testing';
import '../../src/define/partner-footer.js';
import type { PartnerFooter } from '../../src/elements/partner-footer/partner-footer.js';
import { feedWith, partsOf, shown, textOf, textsOf } from '../helpers/elements.js';

const withData = (extension: object, show?: string): Promise<PartnerFooter> => {
  const element = document.createElement('partner-footer');
  if (show !== undefined) element.setAttribute('show', show);
  element.feed = feedWith(extension);
  return shown(html`${element}`);
};

const links = [
  { role: 'contact', name: 'Contact', url: 'https://www.example.org/contact' },
  { role: 'about', name: 'About', url: 'https://www.example.org/about' },
  { role: 'privacy', name: 'Privacy', url: 'https://www.example.org/privacy' },
  { role: 'favorites', name: 'Favorites', url: 'https://www.example.org/favorites' },
  { role: 'nonsense', name: 'Other', url: 'https://www.example.org/other' },
  { name: 'Plain', url: 'mailto:info@example.org' },
];
const number = '\u7ca4ICP\u590700000000\u53f7-1';

describe('<partner-footer>, the links of the site', () => {
  it('stand in the order of the feed, whatever their roles', async () => {
    const element = await withData({ links });
    expect(textsOf(element, 'link')).to.deep.equal([
      'Contact',
      'About',
      'Privacy',
      'Favorites',
      'Other',
      'Plain',
    ]);
  });

  it('have their role as a part, so that a host can style one', async () => {
    const element = await withData({ links });
    for (const [role, name] of [
      ['about', 'About'],
      ['contact', 'Contact'],
      ['favorites', 'Favorites'],
      ['privacy', 'Privacy'],
    ] as const)
      expect(textsOf(element, role)).to.deep.equal([name]);
    expect(partsOf(element, 'nonsense')).to.be.empty;
  });

  it('say what the page is where the relation has a name', async () => {
    const element = await withData({ links });
    const rels = partsOf(element, 'link').map((link) => link.getAttribute('rel'));
    expect(rels).to.deep.equal([null, null, 'privacy-policy', null, null, null]);
    element.linkTarget = '_blank';
    await element.updateComplete;
    expect(partsOf(element, 'privacy')[0]!.getAttribute('rel')).to.equal('privacy-policy noopener');
  });
});

describe('<partner-footer>, the registration', () => {
  const url = 'https://beian.example.cn/';

  for (const show of [undefined, 'groups links copyright', 'copyright'])
    it(`is not shown by show="${show ?? ''}"`, async () => {
      const element = await withData(
        { links, legal: { copyrightHolder: 'Wise', icp: { number, url } } },
        show,
      );
      expect(textOf(element)).to.not.contain('ICP');
    });

  it('is shown when asked for, as a link to its register', async () => {
    const element = await withData({ links, legal: { icp: { number, url } } }, 'links icp');
    expect(textsOf(element, 'registration')).to.deep.equal([number]);
    expect(partsOf(element, 'registration')[0]!.querySelector('a')!.href).to.equal(url);
    await expect(element).to.be.accessible();
  });

  it('is text where the register is not named, or no address', async () => {
    for (const icp of [{ number }, { number, url: 'javascript:alert(1)' }]) {
      const element = await withData({ legal: { icp } }, 'icp');
      expect(textsOf(element, 'registration')).to.deep.equal([number]);
      expect(partsOf(element, 'link')).to.be.empty;
    }
  });

  it('leaves the element empty where it is asked for alone and is not there', async () => {
    for (const legal of [{}, { icp: { url } }, { icp: { number: '' } }])
      expect(textOf(await withData({ links, legal }, 'icp'))).to.equal('No partners yet.');
  });
});
