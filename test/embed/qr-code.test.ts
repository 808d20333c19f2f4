import { expect } from '@open-wc/testing';
import { partsOf } from '../helpers/elements.js';
import { readQr } from '../helpers/qr.js';
import {
  elementOf,
  embedScripts,
  feedUrl,
  type HostPage,
  hostPage,
  strictPolicy,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const id = '2015-06-chongqing-manufacturing';
const body = `<news-article src="${feedUrl('en')}" item="${id}" json-ld></news-article>`;

const article = (page: HostPage): ShadowRoot => elementOf(page, 'news-article').shadowRoot!;
const svg = (page: HostPage): SVGElement | null => article(page).querySelector('svg');
const press = (page: HostPage): void => article(page).querySelector<HTMLElement>('[aria-expanded]')!.click();
const said = (page: HostPage): string => article(page).querySelector('.tools [role=status]')!.textContent;

describe('the part with the QR code', () => {
  for (const [name, script] of embedScripts) {
    it(`comes when it is asked for, under a strict policy too (${name})`, async () => {
      const page = await hostPage({ head: script(), body, policy: strictPolicy });
      await untilContent(page, 'news-article');
      const asked = (): string[] =>
        page.window.performance.getEntriesByType('resource').map(({ name: url }) => url);
      expect(asked().some((url) => url.includes('qr-code'))).to.equal(false);
      press(page);
      await waitUntil(() => svg(page), 'a code');
      expect(readQr(svg(page)!)).to.equal(`https://www.example.org/en/news/${id}`);
      expect(page.faults).to.deep.equal([]);
      const data = page.document.head.querySelector('script[type="application/ld+json"]');
      expect((JSON.parse(data!.textContent) as { headline: string }).headline).to.match(/^Chongqing/);
    });

    it(`never runs where it was tampered with, and that is said (${name})`, async () => {
      const page = await hostPage({ head: script('tampered-qr-code'), body });
      await untilContent(page, 'news-article');
      press(page);
      await waitUntil(() => said(page), 'a sentence');
      expect(said(page)).to.equal('This could not be loaded.');
      expect([svg(page) === null, page.window.tampered]).to.deep.equal([true, undefined]);
      expect(page.faults).to.deep.equal([]);
    });

    it(`can be asked for again (${name})`, async () => {
      const page = await hostPage({ head: script(`late-${crypto.randomUUID()}`), body });
      const element = elementOf(page, 'news-article');
      await waitUntil(() => partsOf(element, 'retry').length, 'the article is late too');
      partsOf(element, 'retry')[0]!.click();
      await untilContent(page, 'news-article');
      press(page);
      await waitUntil(() => said(page), 'a sentence');
      press(page);
      await waitUntil(() => svg(page), 'a code');
      expect(said(page)).to.equal('');
    });
  }
});
