/** The kit on pages that are strange by themselves: what it shows is what it shows on a blank page. */
import { expect } from '@open-wc/testing';
import { classicScript, hostPage, type HostPage, moduleScript, scriptUrl } from '../helpers/host-page.js';
import { blankPage, font, lookBoth, markup, places, policy, size } from './host-with.js';
import { checksOf, unlike } from './likeness.js';
import { strangePages, type StrangePage } from './strange-pages.js';

const kits = { module: moduleScript(), classic: classicScript() };

function strange(page: StrangePage, kit: string): Promise<HostPage> {
  const { doctype, encoding, style = '', head = '', around = '<div>ELEMENTS</div>', use } = page;
  return hostPage({
    ...(doctype && { doctype }),
    ...(encoding && { encoding }),
    head: `${font}<style>${style}</style>${head}${kit}`,
    body: around.replace('ELEMENTS', markup()) + (use ? `<script src="${scriptUrl(use)}"></script>` : ''),
    policy,
    ...size,
  });
}

describe('a page that has', () => {
  for (const one of strangePages)
    for (const [kind, kit] of Object.entries(kits))
      it(`${one.name} shows the same as a blank one (${kind})`, async () => {
        const [blank, page] = [await blankPage(kits.module), await strange(one, kit)];
        one.alike?.(blank.document);
        expect(one.holds?.(page.document) ?? true).to.equal(true);
        let checks = 0;
        for (const id of Object.keys(places)) {
          const { is, should } = await lookBoth(page, blank, id);
          expect(unlike(is, should, one.most), id).to.deep.equal([]);
          checks += checksOf(is);
        }
        expect(checks).to.be.above(5000);
        expect(page.faults).to.deep.equal([]);
        expect(page.warnings).to.deep.equal([]);
      });
});
