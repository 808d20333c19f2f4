/** The kit on pages with other people's libraries: what it shows is what it shows on a blank page. */
import { expect } from '@open-wc/testing';
import { partsOf } from '../helpers/elements.js';
import {
  classicScript,
  elementOf,
  hostPage,
  type HostPage,
  moduleScript,
  seesFallback,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';
import { blankPage, hostWith, isHere, lookBoth, places } from './host-with.js';
import { libraries } from './libraries.js';
import { checksOf, unlike } from './likeness.js';

const kits = { module: moduleScript(), classic: classicScript() };
const here = await Promise.all(libraries.map(isHere));

/** What is inherited is the host's own, unless the host gave it to the element itself. */
function expectInherited(page: HostPage): void {
  const body = page.window.getComputedStyle(page.document.querySelector('#plain')!);
  for (const element of page.document.querySelectorAll('#plain > *, #article > *')) {
    const own = page.window.getComputedStyle(element);
    for (const name of ['fontFamily', 'fontSize', 'color'] as const)
      expect(own[name], name).to.equal(body[name]);
  }
}

describe('a page with', () => {
  let blank: HostPage;
  beforeEach(async () => (blank = await blankPage(kits.module)));

  for (const { name } of libraries.filter((_library, index) => !here[index]))
    it(`${name} is not tested: install Debian’s package libjs-prototype`, function () {
      this.skip();
    });

  for (const library of libraries.filter((_library, index) => here[index]))
    for (const [kind, kit] of Object.entries(kits))
      it(`${library.name} shows the same as a blank one (${kind})`, async () => {
        const page = await hostWith(library, kit);
        let checks = 0;
        for (const id of Object.keys(places)) {
          const { is, should } = await lookBoth(page, blank, id);
          expect(unlike(is, should), id).to.deep.equal([]);
          checks += checksOf(is);
        }
        expect(checks).to.be.above(5000);
        expectInherited(page);
        expect(page.faults).to.deep.equal([]);
        expect(page.warnings).to.deep.equal([]);
      });

  it('Prototype 1.6 leaves the fallback where there is no feed', async () => {
    const library = `<script src="${location.origin}/__library/own/prototype-1.6.js"></script>`;
    const body =
      '<news-list src="/__fault/x.json?status=404"><a href="https://www.example.org/">News</a></news-list>';
    const page = await hostPage({ head: library + kits.classic, body });
    await waitUntil(() => partsOf(elementOf(page, 'news-list'), 'retry').length, 'it says what is wrong');
    expect(seesFallback(page, 'news-list')).to.equal(true);
    expect(page.faults).to.deep.equal([]);
  });
});
