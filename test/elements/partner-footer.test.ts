import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/partner-footer.js';
import type { PartnerFooter } from '../../src/elements/partner-footer/partner-footer.js';
import { expectToFit, feedWith, partsOf, plain, shown, textOf, textsOf } from '../helpers/elements.js';
import { warningsDuring } from '../helpers/warnings.js';
import { waitUntil } from '../helpers/wait.js';

const sample = (language = 'en', attributes = ''): Promise<PartnerFooter> => {
  const host = document.createElement('template');
  host.innerHTML = `<partner-footer src="/feed/${language}.json" ${attributes}></partner-footer>`;
  return shown(html`${host.content.firstElementChild}`);
};

const withData = (extension: object): Promise<PartnerFooter> =>
  shown(html`<partner-footer .feed=${feedWith(extension)}></partner-footer>`);

const hrefsOf = (element: Element): string[] =>
  partsOf(element, 'link').map((link) => (link as HTMLAnchorElement).href);

const groupSizes = (element: Element): number[] =>
  partsOf(element, 'group').map((group) => group.querySelectorAll('[part="item"]').length);

const logo = (id: string): { url: string } => ({ url: new URL(`/feed/logos/${id}.svg`, location.href).href });

describe('<partner-footer>', () => {
  it('shows the groups and their members in the order of the feed', async () => {
    const element = await sample();
    expect(textsOf(element, 'heading')).to.deep.equal([
      'Hosts and organiser',
      'Co-organisers',
      'Industry partner',
      'Special supporter',
      'Supporters',
    ]);
    expect(groupSizes(element)).to.deep.equal([5, 4, 1, 1, 4]);
    expect(textsOf(element, 'title').slice(0, 2)).to.deep.equal([
      'China Electroplating Association',
      'China Surface Engineering Association, Painting Branch',
    ]);
  });

  it('sorts groups by their order, and leaves out those without members', async () => {
    const members = [{ name: 'Someone' }];
    const element = await withData({
      partnerGroups: [
        { id: 'last', name: 'Last', members },
        { id: 'second', name: 'Second', order: 2, members },
        { id: 'none', name: 'None', order: 0, members: [] },
        { id: 'first', name: 'First', order: 1, members },
      ],
    });
    expect(textsOf(element, 'heading')).to.deep.equal(['First', 'Second', 'Last']);
  });

  it('links the members that have a page, and only them', async () => {
    const element = await withData({
      partnerGroups: [
        {
          id: 'a',
          members: [
            { name: 'With', url: 'https://with.example.org/' },
            { name: 'Without' },
            { name: 'Script', url: 'javascript:alert(1)' },
          ],
        },
      ],
    });
    expect(hrefsOf(element)).to.deep.equal(['https://with.example.org/']);
    expect(textsOf(element, 'title')).to.deep.equal(['With', 'Without', 'Script']);
  });

  it('gives headings the level it is told', async () => {
    const levels = async (attributes: string): Promise<string[]> =>
      partsOf(await sample('en', attributes), 'heading').map(({ localName }) => localName);
    expect(new Set(await levels(''))).to.deep.equal(new Set(['h3']));
    expect(new Set(await levels('heading-level="2"'))).to.deep.equal(new Set(['h2']));
  });

  it('shows a group without a name, without a heading', async () => {
    const element = await withData({ partnerGroups: [{ id: 'a', members: [{ name: 'Someone' }] }] });
    expect(partsOf(element, 'heading')).to.be.empty;
    expect(textsOf(element, 'title')).to.deep.equal(['Someone']);
  });

  it('opens links as the host wants them opened', async () => {
    const element = await sample('en', 'link-target="_blank" link-rel="nofollow"');
    const [link] = partsOf(element, 'link');
    expect(link).to.have.attribute('target', '_blank');
    expect(link).to.have.attribute('rel', 'nofollow noopener');
    const [plainLink] = partsOf(await sample(), 'link');
    expect(plainLink).to.not.have.attribute('target');
    expect(plainLink).to.not.have.attribute('rel');
  });

  describe('logos', () => {
    it('stand on white in boxes of one size, in a dark theme too', async () => {
      const element = await sample('en', 'theme="dark"');
      const images = partsOf(element, 'image') as HTMLImageElement[];
      expect(images).to.have.length(12);
      for (const image of images) expect(image.alt).to.equal('');
      const sizes = images.map(({ offsetWidth, offsetHeight }) => `${offsetWidth}×${offsetHeight}`);
      expect(new Set(sizes)).to.have.property('size', 1);
      const { backgroundColor, objectFit } = getComputedStyle(images[0]!);
      expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(objectFit).to.equal('contain');
    });

    it('send no referrer to where they are', async () => {
      const [image] = partsOf(await sample(), 'image');
      expect(image).to.have.attribute('referrerpolicy', 'no-referrer');
    });

    it('that are missing leave the name in a box of the same size', async () => {
      const element = await withData({
        partnerGroups: [
          { id: 'a', members: [{ name: 'Short' }, { name: 'Drawn', logo: logo('wise-exhibition') }] },
        ],
      });
      const [box, name] = partsOf(element, 'title');
      const [image] = partsOf(element, 'image');
      expect(partsOf(element, 'image')).to.have.length(1);
      expect(box!.offsetWidth).to.equal(image!.offsetWidth);
      expect(box!.offsetHeight).to.equal(image!.offsetHeight);
      expect(getComputedStyle(box!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(name!.textContent).to.equal('Drawn');
    });

    it('that fail give way to the name, once', async () => {
      const element = await withData({
        partnerGroups: [
          {
            id: 'a',
            members: [
              { name: 'Broken', logo: { url: new URL('/__fault/a.svg?status=404', location.href).href } },
              { name: 'Drawn', logo: logo('wise-exhibition') },
            ],
          },
        ],
      });
      await waitUntil(() => partsOf(element, 'image').length === 1, 'the broken picture is gone');
      expect(textOf(element)).to.equal('Broken Drawn');
      expect(getComputedStyle(partsOf(element, 'title')[0]!).backgroundColor).to.equal('rgb(255, 255, 255)');
    });

    it('are left out when told so', async () => {
      const element = await sample('en', 'logos="hide"');
      expect(partsOf(element, 'image')).to.be.empty;
      expect(textsOf(element, 'title')).to.have.length(15);
      element.removeAttribute('logos');
      await element.updateComplete;
      expect(partsOf(element, 'image')).to.not.be.empty;
    });
  });

  describe('the line below', () => {
    it('holds the links of the site and the copyright, and no registration number', async () => {
      const element = await sample();
      const nav = element.shadowRoot!.querySelector('nav')!;
      expect(nav).to.have.attribute('aria-label', 'Site links');
      expect(
        [...nav.querySelectorAll('a')].map(({ textContent, href }) => [plain(textContent), href]),
      ).to.deep.equal([
        ['About Us', 'https://www.example.org/en/about/'],
        ['Contact Us', 'https://www.example.org/en/contact/'],
        ['Favorites', 'https://www.example.org/en/favorites/'],
      ]);
      expect(textsOf(element, 'copyright')).to.deep.equal(['© 2015 Wise Exhibition (Guangdong) Co., Ltd.']);
      expect(textOf(element)).to.not.contain('ICP');
    });

    for (const [title, legal, expected] of [
      ['the notice as it stands', { copyrightNotice: 'All ours', copyrightHolder: 'X' }, ['All ours']],
      ['year and holder', { copyrightYear: 2015, copyrightHolder: 'Wise' }, ['© 2015 Wise']],
      ['the holder alone', { copyrightHolder: 'Wise' }, ['© Wise']],
      ['nothing for a year alone', { copyrightYear: 2015 }, []],
      ['a registration number not at all', { icp: { number: 'ICP 1' } }, []],
    ] as const)
      it(`writes the copyright: ${title}`, async () => {
        const links = [{ name: 'About', url: 'https://www.example.org/' }];
        const element = await withData({ links, legal });
        expect(textsOf(element, 'copyright')).to.deep.equal(expected);
      });

    it('links the licence', async () => {
      const legal = { copyrightHolder: 'Wise', license: 'https://www.example.org/license' };
      const element = await withData({ legal });
      const link = element.shadowRoot!.querySelector('[rel~="license"]')!;
      expect(link).to.have.attribute('href', legal.license);
      expect(textsOf(element, 'copyright')).to.deep.equal(['© Wise License']);
      element.linkTarget = '_blank';
      await element.updateComplete;
      expect(link).to.have.attribute('rel', 'license noopener');
    });
  });

  describe('what is shown', () => {
    it('is chosen by show, and by default is everything', async () => {
      const element = await sample();
      const visible = (): boolean[] =>
        [
          ...['group', 'copyright'].map((part) => partsOf(element, part)[0]),
          element.shadowRoot!.querySelector('nav'),
        ].map((found) => !!found);
      expect(visible()).to.deep.equal([true, true, true]);
      for (const [show, expected] of [
        ['links', [false, false, true]],
        ['copyright groups', [true, true, false]],
        ['groups', [true, false, false]],
      ] as const) {
        element.setAttribute('show', show);
        await element.updateComplete;
        expect(visible(), show).to.deep.equal(expected);
      }
    });

    it('is chosen by groups, in the order of the feed', async () => {
      const element = await sample('en', 'groups="supporters  hosts"');
      expect(textsOf(element, 'heading')).to.deep.equal(['Hosts and organiser', 'Supporters']);
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (sentence: unknown) => warnings.push(sentence);
      element.setAttribute('groups', 'supporters nonsense');
      await element.updateComplete;
      console.warn = warn;
      expect(textsOf(element, 'heading')).to.deep.equal(['Supporters']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('supporters nonsense').and.contain('the others are shown');
      element.removeAttribute('groups');
      await element.updateComplete;
      expect(groupSizes(element)).to.deep.equal([5, 4, 1, 1, 4]);
    });

    it('falls back to the default for a wrong value, with one warning', async () => {
      const element = await sample();
      const warnings = warningsDuring(() => {
        for (let i = 0; i < 2; i++) {
          element.setAttribute('show', 'groups sponsors');
          element.setAttribute('logos', 'big');
        }
      });
      await element.updateComplete;
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.contain('<partner-footer> has show="groups sponsors"');
      expect(warnings[1]).to.contain('logos="big"');
      expect(partsOf(element, 'group')).to.have.length(5);
      expect(partsOf(element, 'copyright')).to.have.length(1);
      expect(partsOf(element, 'image')).to.not.be.empty;
    });
  });

  it('says so where a feed has no partners, and leaves the fallback', async () => {
    const element = await shown<PartnerFooter>(
      html`<partner-footer .feed=${{ ...feedWith({}), _fairwire: undefined }}
        ><a href="https://www.example.org/">Our partners</a></partner-footer
      >`,
    );
    expect(textOf(element)).to.contain('No partners yet.');
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('counts as empty where what the feed has is not to be shown', async () => {
    const element = await shown<PartnerFooter>(
      html`<partner-footer
        .feed=${feedWith({ legal: { copyrightHolder: 'Wise' } })}
        show="groups"
      ></partner-footer>`,
    );
    expect(textOf(element)).to.equal('No partners yet.');
  });

  it('speaks the language of the feed', async () => {
    const simplified = await sample('zh-Hans');
    expect(textsOf(simplified, 'heading')[0]).to.equal('主办及承办单位');
    expect(simplified.shadowRoot!.querySelector('nav')).to.have.attribute('aria-label', '网站链接');
    const traditional = await sample('zh-Hant');
    expect(textsOf(traditional, 'heading')[0]).to.equal('主辦及承辦單位');
    expect(traditional.shadowRoot!.querySelector('nav')).to.have.attribute('aria-label', '網站連結');
  });

  for (const language of ['en', 'zh-Hans', 'zh-Hant'])
    for (const theme of ['auto', 'light', 'dark'])
      it(`is accessible: ${language}, ${theme}`, async () => {
        await expect(await sample(language, `theme="${theme}"`)).to.be.accessible();
      });

  it('is accessible without logos, and without content', async () => {
    await expect(await sample('en', 'logos="hide"')).to.be.accessible();
    await expect(await withData({})).to.be.accessible();
  });

  for (const width of [240, 320, 1200])
    it(`fits into ${width} px, with long words too`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><partner-footer src="/feed/en.json"></partner-footer></div>`,
      );
      const element = box.querySelector('partner-footer')!;
      await waitUntil(() => partsOf(element, 'group').length);
      expectToFit(element, width);
      const name = 'Oberflächenveredelungsfachverbandsgeschäftsstelle';
      element.feed = feedWith({
        partnerGroups: [{ id: 'a', name, members: [{ name }, { name, logo: logo('wise-exhibition') }] }],
        links: [{ name, url: 'https://www.example.org/' }],
        legal: { copyrightNotice: name.repeat(3) },
      });
      await waitUntil(() => partsOf(element, 'group').length === 1);
      expectToFit(element, width);
    });

  it('puts a group’s name beside its members where there is room, above them otherwise', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 1000px"><partner-footer src="/feed/en.json"></partner-footer></div>`,
    );
    const element = box.querySelector('partner-footer')!;
    await waitUntil(() => partsOf(element, 'group').length);
    const tops = (): [heading: number, list: number] => [
      Math.round(partsOf(element, 'heading')[0]!.getBoundingClientRect().top),
      Math.round(partsOf(element, 'list')[0]!.getBoundingClientRect().top),
    ];
    const [beside, list] = tops();
    expect(beside).to.equal(list);
    box.style.width = '320px';
    const [above, below] = tops();
    expect(above).to.be.lessThan(below);
  });

  it('follows the direction of the feed’s language', async () => {
    const element = await shown<PartnerFooter>(
      html`<partner-footer
        .feed=${feedWith({ partnerGroups: [{ id: 'a', name: 'أ', members: [{ name: 'ب' }, { name: 'ت' }] }] }, 'ar')}
      ></partner-footer>`,
    );
    const [first, second] = partsOf(element, 'item').map((item) => item.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
  });
});
