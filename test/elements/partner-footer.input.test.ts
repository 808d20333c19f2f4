import { expect, html } from '@open-wc/testing';
import '../../src/define/partner-footer.js';
import type { PartnerFooter } from '../../src/elements/partner-footer/partner-footer.js';
import { feedWith, partsOf, shown, textOf, textsOf } from '../helpers/elements.js';

const group = { id: 'a', name: 'Hosts', members: [{ name: 'Someone' }] };
const withData = (extension: object): Promise<PartnerFooter> =>
  shown(html`<partner-footer .feed=${feedWith(extension)}></partner-footer>`);

describe('<partner-footer>, wrong values of attributes', () => {
  it('collapse is there or not, whatever its value', async () => {
    const element = await withData({ partnerGroups: [group, { ...group, id: 'b' }] });
    for (const value of ['', 'collapse', 'false', 'nonsense']) {
      element.setAttribute('collapse', value);
      await element.updateComplete;
      expect(partsOf(element, 'more')).to.have.length(1);
    }
    element.removeAttribute('collapse');
    await element.updateComplete;
    expect(partsOf(element, 'more')).to.be.empty;
    expect(partsOf(element, 'group')).to.have.length(2);
  });
});

describe('<partner-footer>, members of a wrong type', () => {
  const wrong: unknown[] = [null, 7, true, '', 'nonsense', [], {}, [[]], { url: {} }];

  for (const member of ['id', 'type', 'alternateName', 'url', 'logo'])
    it(`${member} of a partner: the partner is shown all the same`, async () => {
      const members = wrong.map((value, i) => ({ name: `Partner ${i}`, [member]: value }));
      const element = await withData({ partnerGroups: [{ id: 'a', members }] });
      expect(textsOf(element, 'title')).to.deep.equal(wrong.map((_value, i) => `Partner ${i}`));
      expect(textOf(element)).to.not.match(/undefined|null|NaN|\[object/);
    });

  for (const member of ['name', 'order'])
    it(`${member} of a group: its partners are shown all the same`, async () => {
      const partnerGroups = wrong.map((value, id) => ({
        id,
        members: [{ name: 'Someone' }],
        [member]: value,
      }));
      const element = await withData({ partnerGroups });
      expect(partsOf(element, 'group')).to.have.length(wrong.length);
      expect(textOf(element)).to.not.match(/undefined|null|NaN|\[object/);
    });

  it('a partner without a name is none, and a group without partners either', async () => {
    const element = await withData({
      partnerGroups: [group, ...wrong.map((members, id) => ({ id, name: 'Empty', members })), ...wrong],
    });
    expect(textsOf(element, 'heading')).to.deep.equal(['Hosts']);
  });

  for (const member of ['copyrightHolder', 'copyrightYear', 'copyrightNotice', 'license', 'icp'])
    it(`${member}: the others are shown all the same`, async () => {
      for (const value of wrong) {
        const legal = {
          copyrightHolder: 'Wise',
          license: 'https://www.example.org/license',
          [member]: value,
        };
        const element = await withData({ partnerGroups: [group], legal });
        expect(textsOf(element, 'title')).to.deep.equal(['Someone']);
        expect(textOf(element)).to.not.match(/undefined|null|NaN|\[object/);
      }
    });

  it('a link needs a name and an address that leads somewhere', async () => {
    const url = 'https://www.example.org/';
    const element = await withData({
      links: [
        ...wrong,
        ...wrong.map((name) => ({
          name: Array.isArray(name) ? {} : name === 'nonsense' ? '' : name,
          url: {},
        })),
        { name: 'Script', url: 'javascript:alert(1)' },
        { name: 'Role', url, role: 7 },
      ],
    });
    expect(textsOf(element, 'link')).to.deep.equal(['Role']);
  });

  for (const partnerGroups of [null, 7, 'x', true, [null, 7, 'x', []]])
    it(`partnerGroups: ${JSON.stringify(partnerGroups)} is none`, async () => {
      expect(textOf(await withData({ partnerGroups }))).to.equal('No partners yet.');
    });
});
