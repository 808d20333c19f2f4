import { expect, fixture, html } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { faultUrl } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

interface Page extends Window {
  violations: string[];
}

const listener = faultUrl({
  type: 'text/javascript',
  body: `window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    addEventListener('error', (event) => violations.push(event.message));
    addEventListener('unhandledrejection', (event) => violations.push(String(event.reason)));`,
});

/** A page of its own with an article, under a policy that allows nothing but what the contract asks for. */
async function pageUnder(trustedTypes: string): Promise<{ article: NewsArticle; page: Page }> {
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
    `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;
  const body =
    `<!doctype html><meta charset="utf-8"><title>Host</title><script src="${listener}"></script>` +
    '<script type="module" src="/src/define/index.ts"></script><news-article></news-article>';
  const src = faultUrl({ type: 'text/html', body, header: `Content-Security-Policy:${policy}` });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Host" src=${src}></iframe>`);
  const page = (): Page | undefined => frame.contentWindow as Page | undefined;
  const find = (): NewsArticle | null | undefined => page()?.document.querySelector('news-article');
  await waitUntil(() => find()?.shadowRoot, 'the element is there');
  return { article: find()!, page: page()! };
}

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  feed_url: `${location.origin}/feed/x.json`,
  items: [
    {
      id: '1',
      title: 'Title',
      content_html:
        '<p>One &amp; two</p><p>Three<br>four<script>no()</script></p><table><tr><td>Five</table>' +
        '<p style="color:red" onclick="x()">Six <img src="images/hall.svg" ONERROR = x()></p>' +
        '<style>p{color:red}</style><iframe srcdoc="<script>no()</script>"></iframe><svg style="x" onload=x()></svg>',
    },
  ],
};

describe('content under Trusted Types', () => {
  it('is whole where the page lists the policies', async () => {
    const { article, page } = await pageUnder('lit-html fairwire google#safe');
    article.feed = feed;
    const body = (): Element | null | undefined => article.shadowRoot!.querySelector('[part=body]');
    await waitUntil(() => body()?.querySelector('table'));
    expect(body()!.querySelectorAll('p').length).to.equal(3);
    expect(getComputedStyle(body()!.querySelector('p')!).color).to.not.equal('rgb(255, 0, 0)');
    const image = body()!.querySelector('img')!;
    // It is lazy, and below the fold of a frame.
    image.scrollIntoView();
    await waitUntil(() => image.complete && image.naturalWidth > 0, 'the picture is there');
    expect(page.violations).to.deep.equal([]);
  });

  it('is text without structure where the page refuses them, and nothing is thrown', async () => {
    const { article, page } = await pageUnder('lit-html');
    article.feed = feed;
    const body = (): HTMLElement | null => article.shadowRoot!.querySelector('[part=body]');
    await waitUntil(() => body()?.textContent);
    const isEnforced = 'trustedTypes' in page;
    if (!isEnforced) return;
    const paragraphs = [...body()!.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs).to.deep.equal(['One & two', 'Threefour', 'Five', 'Six']);
    expect(
      page.violations.filter((violation) => !/^(trusted-types|require-trusted)/.test(violation)),
    ).to.deep.equal([]);
  });
});
