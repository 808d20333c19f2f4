/** The kit on pages that come by it in an unusual way. */
import { expect, fixture, html } from '@open-wc/testing';
import { plain } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import {
  classicScript,
  contentOf,
  feedUrl,
  fourElements,
  hostPage,
  moduleScript,
  scriptUrl,
  tags,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const kits = { module: moduleScript(), classic: classicScript() };
const script = (body: string): string => `<script src="${scriptUrl(body)}"></script>`;
/** As a string of a script: it may not end that script. */
const quoted = (markup: string): string => JSON.stringify(markup).replace(/<\//g, '<\\/');

/** What a page in a sandbox says of itself: nobody else can look into it. */
const report = `
  var faults = [];
  addEventListener('error', function (event) { faults.push(event.message); });
  addEventListener('unhandledrejection', function (event) { faults.push(String(event.reason)); });
  function hasStorage() { try { return !!localStorage; } catch (error) { return false; } }
  setInterval(function () {
    var texts = ${JSON.stringify(tags)}.map(function (tag) {
      var root = document.querySelector(tag).shadowRoot, ready = root && root.querySelector('[aria-busy="false"] .ready');
      return ready ? ready.innerText : '';
    });
    parent.postMessage({ faults: faults, texts: texts, storage: hasStorage(), origin: self.origin }, '*');
  }, 50);`;

interface Report {
  readonly faults: string[];
  readonly texts: string[];
  readonly storage: boolean;
  readonly origin: string;
}

/** The text of a story comes after its head. */
const isWhole = (text: string): boolean => !!text && !text.includes('Loading');

/** Loads a page in a sandbox and waits for what it shows. */
async function sandboxed(body: string): Promise<Report> {
  let last: Report | undefined;
  const src = faultUrl({ type: 'text/html', body: `<!doctype html><meta charset="utf-8">${body}` });
  const frame = document.createElement('iframe');
  const listen = ({ data, source }: MessageEvent<Report>): void => {
    if (source === frame.contentWindow) last = data;
  };
  addEventListener('message', listen);
  Object.assign(frame, { title: 'Sandbox', width: '600', height: '600', src });
  frame.setAttribute('sandbox', 'allow-scripts');
  const place = await fixture(html`<div></div>`);
  place.append(frame);
  await waitUntil(() => last?.texts.every(isWhole), 'each element shows its content');
  removeEventListener('message', listen);
  return last!;
}

describe('a page', () => {
  for (const [kind, kit] of Object.entries(kits)) {
    it(`in a sandbox without storage shows the content (${kind})`, async () => {
      const { faults, texts, storage, origin } = await sandboxed(script(report) + kit + fourElements());
      expect([storage, origin]).to.deep.equal([false, 'null']);
      expect(faults).to.deep.equal([]);
      const page = await hostPage({ head: kit, body: fourElements() });
      await untilContent(page);
      const texted = (tag: string): string =>
        plain(page.document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.ready')!.innerText);
      await waitUntil(() => tags.map(texted).every(isWhole), 'each is whole');
      expect(texts.map(plain)).to.deep.equal(tags.map(texted));
    });

    it(`that writes the script and the elements while it is parsed shows each once (${kind})`, async () => {
      const body = script(`document.write(${quoted(kit + fourElements())});`) + '<p id="after">after</p>';
      const page = await hostPage({ body });
      await untilContent(page);
      expect(page.document.querySelector('#after')?.textContent).to.equal('after');
      expect(contentOf(page, 'news-list').length).to.equal(3);
      expect(page.faults).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
    });

    it(`that is twice as large shows all of it, without sticking out (${kind})`, async () => {
      const page = await hostPage({
        head: `<style>html { zoom: 2 }</style>${kit}`,
        body: fourElements(),
        width: 900,
      });
      await untilContent(page);
      const { clientWidth, scrollWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth + 1);
      expect(page.faults).to.deep.equal([]);
    });

    it(`that puts the script into its head late, and elements before and after it, shows each (${kind})`, async () => {
      const [, attributes = ''] = /<script ([^>]*)>/.exec(kit)!;
      const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
      const list = `<news-list src="${feedUrl('en')}" limit="2"></news-list>`;
      const late = `
        function add() { document.body.insertAdjacentHTML('beforeend', ${quoted(list)}); }
        add();
        addEventListener('load', function () {
          var script = document.createElement('script');
          ${JSON.stringify(pairs)}.forEach(function (pair) { script.setAttribute(pair[0], pair[1]); });
          script.onload = function () { add(); document.head.appendChild(script.cloneNode()); add(); };
          document.head.appendChild(script);
          add();
        });`;
      const page = await hostPage({ body: `<p>Host</p>${script(late)}` });
      const titles = (): number[] =>
        [...page.document.querySelectorAll('news-list')].map(
          ({ shadowRoot }) => shadowRoot?.querySelectorAll('[part~="title"]').length ?? 0,
        );
      await waitUntil(() => titles().join() === '2,2,2,2', 'each list shows its stories');
      expect(page.faults).to.deep.equal([]);
    });

    it(`that is left and come back to shows the content once (${kind})`, async () => {
      const page = await hostPage({ head: kit, body: fourElements() });
      await untilContent(page);
      const frame = page.window.frameElement as HTMLIFrameElement;
      const other = faultUrl({ type: 'text/html', body: '<!doctype html><p id="other">Other</p>' });
      page.window.location.href = other;
      const at = (selector: string): Element | null | undefined =>
        frame.contentDocument?.querySelector(selector);
      await waitUntil(() => at('#other'), 'the other page is there');
      frame.contentWindow!.history.back();
      const titles = (): number =>
        at('news-list')?.shadowRoot?.querySelectorAll('[part~="title"]').length ?? 0;
      await waitUntil(() => titles(), 'the page is back with its stories');
      expect(titles()).to.equal(3);
      expect(frame.contentDocument!.querySelectorAll('news-list').length).to.equal(1);
    });
  }
});
