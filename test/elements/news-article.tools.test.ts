import { expect, html } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { $, clearHash, has, MAIN, ofFeed, shown, textOf, version } from '../helpers/news-article.js';
import { readQr } from '../helpers/qr.js';
import { waitUntil } from '../helpers/wait.js';

const url = 'https://www.example.org/news/1?a=1&b=2';
const story = { id: '1', title: 'A story', content_html: '<p>Text</p>', url };

const buttons = (element: NewsArticle): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=tools] button'),
];
const labels = (element: NewsArticle): string[] =>
  buttons(element).map(({ textContent }) => textContent.trim());
const press = (element: NewsArticle, label: string): HTMLButtonElement => {
  const button = buttons(element).find(({ textContent }) => textContent.trim() === label)!;
  button.focus();
  button.click();
  return button;
};
const said = (element: NewsArticle): string =>
  $(element, '[part=tools] [role=status]')!.textContent?.trim() ?? '';
const sizeOfText = (element: NewsArticle): number =>
  parseFloat(getComputedStyle($(element, '[part=body] p')!).fontSize);

/** Replaces a member of an object of the browser until the test is over. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

/** What a stub of the system's sheet was given. */
function withSheet(answer: () => Promise<void>): ShareData[] {
  const given: ShareData[] = [];
  replace(navigator, 'share', (data: ShareData) => {
    given.push(data);
    return answer();
  });
  return given;
}
const withClipboard = (writeText: unknown): void =>
  replace(navigator, 'clipboard', writeText && { writeText });

describe('<news-article>, its tools', () => {
  beforeEach(async () => {
    await clearHash();
    localStorage.clear();
    replace(navigator, 'share', undefined);
  });
  afterEach(() => {
    for (const restore of undo.splice(0).reverse()) restore();
  });
  after(() => localStorage.clear());

  describe('the size of the text', () => {
    afterEach(async () => {
      const element = await ofFeed({ items: [story] });
      press(element, 'A');
      localStorage.clear();
    });

    it('is medium, and said so', async () => {
      const element = await ofFeed({ items: [story] });
      const group = $(element, '[role=group]')!;
      expect(group.getAttribute('aria-label')).to.equal('Text size');
      expect(labels(element).slice(0, 3)).to.deep.equal(['A−', 'A', 'A+']);
      const pressed = buttons(element).map((button) => button.getAttribute('aria-pressed'));
      expect(pressed.slice(0, 3)).to.deep.equal(['false', 'true', 'false']);
    });

    it('is the reader’s choice, in all articles, and remembered', async () => {
      const [one, other] = [await ofFeed({ items: [story] }), await ofFeed({ items: [story] })];
      const before = sizeOfText(other);
      press(one, 'A+');
      await waitUntil(() => sizeOfText(other) > before, 'the other one follows');
      expect(sizeOfText(one)).to.equal(sizeOfText(other));
      expect(localStorage.getItem('fairwire-font-size')).to.equal('large');
      const later = await ofFeed({ items: [story] });
      expect(sizeOfText(later)).to.equal(sizeOfText(one));
      press(later, 'A−');
      await waitUntil(() => sizeOfText(one) < before);
    });

    it('begins with what the page says, which the reader overrules', async () => {
      const element = await ofFeed({ items: [story] }, { 'font-size': 'large' });
      localStorage.clear();
      element.fontSize = 'medium';
      await element.updateComplete;
      const medium = sizeOfText(element);
      localStorage.setItem('fairwire-font-size', 'small');
      element.fontSize = 'large';
      await element.updateComplete;
      expect(sizeOfText(element)).to.be.lessThan(medium);
    });

    it('changes where storage is forbidden', async () => {
      const element = await ofFeed({ items: [story] });
      const before = sizeOfText(element);
      const refuse = (): never => {
        throw new DOMException('no', 'SecurityError');
      };
      replace(Storage.prototype, 'getItem', refuse);
      replace(Storage.prototype, 'setItem', refuse);
      press(element, 'A+');
      await waitUntil(() => sizeOfText(element) > before);
    });

    it('takes no nonsense from the storage', async () => {
      localStorage.setItem('fairwire-font-size', '"><script>');
      const element = await ofFeed({ items: [story] });
      expect($(element, '[aria-pressed=true]')!.textContent?.trim()).to.equal('A');
    });

    it('is 大, 中 or 小 in Chinese', async () => {
      const element = await ofFeed({ language: 'zh-Hans', items: [story] });
      expect(labels(element).slice(0, 3)).to.deep.equal(['大', '中', '小']);
      expect($(element, '[role=group]')!.getAttribute('aria-label')).to.equal('字号');
      expect(buttons(element)[0]!.getAttribute('aria-label')).to.equal('大号字');
    });
  });

  describe('sharing', () => {
    it('opens the system’s sheet, where there is one', async () => {
      const given = withSheet(() => Promise.resolve());
      const element = await ofFeed({ items: [story] });
      press(element, 'Share');
      expect(given).to.deep.equal([{ title: 'A story', url }]);
    });

    it('has no such button where there is none', async () => {
      const element = await ofFeed({ items: [story] });
      expect(labels(element)).to.deep.equal(['A−', 'A', 'A+', 'Copy link', 'QR code']);
    });

    it('says nothing of a reader who closes the sheet', async () => {
      withSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
      const texts: string[] = [];
      withClipboard((text: string) => void texts.push(text));
      const element = await ofFeed({ items: [story] });
      press(element, 'Share');
      await element.updateComplete;
      expect([said(element), texts]).to.deep.equal(['', []]);
    });

    it('copies the link where the sheet fails', async () => {
      withSheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      withClipboard(() => Promise.resolve());
      const element = await ofFeed({ items: [story] });
      press(element, 'Share');
      await waitUntil(() => said(element) === 'Link copied');
    });

    it('copies the story’s own address, and says so', async () => {
      const texts: string[] = [];
      withClipboard((text: string) => Promise.resolve(void texts.push(text)));
      const element = await ofFeed({ items: [story] });
      press(element, 'Copy link');
      await waitUntil(() => said(element) === 'Link copied');
      expect(texts).to.deep.equal([url]);
    });

    for (const [name, clipboard] of [
      ['on http pages, which have no clipboard', undefined],
      ['where the clipboard is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ] as const) {
      it(`copies ${name}`, async () => {
        withClipboard(clipboard);
        let copied = '';
        replace(document, 'execCommand', () => {
          copied = ($(element, 'input') as HTMLInputElement).value;
          return true;
        });
        const element = await ofFeed({ items: [story] });
        const button = press(element, 'Copy link');
        await waitUntil(() => said(element) === 'Link copied');
        expect(copied).to.equal(url);
        expect(has(element, 'input')).to.equal(false);
        expect(element.shadowRoot!.activeElement === button, 'the focus is back').to.equal(true);
      });

      it(`shows the link to copy by hand ${name}, where nothing else helps`, async () => {
        withClipboard(clipboard);
        replace(document, 'execCommand', () => false);
        const element = await ofFeed({ items: [story] });
        press(element, 'Copy link');
        await waitUntil(() => has(element, 'input'), 'a field');
        const field = $(element, 'input') as HTMLInputElement;
        await waitUntil(() => element.shadowRoot!.activeElement === field, 'focus');
        expect([field.value, field.readOnly, said(element)]).to.deep.equal([url, true, 'Copy this link']);
        expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(url);
        await expect(element).to.be.accessible();
      });
    }

    it('shares the page with the story chosen, where the story has no page of its own', async () => {
      const texts: string[] = [];
      withClipboard((text: string) => Promise.resolve(void texts.push(text)));
      const element = await ofFeed({ items: [{ ...story, url: undefined }] });
      press(element, 'Copy link');
      await waitUntil(() => texts.length);
      expect(texts[0]).to.equal(`${location.href.replace(/#.*/, '')}#story=1`);
    });
  });

  describe('the QR code', () => {
    const svg = (element: NewsArticle): SVGElement | null => element.shadowRoot!.querySelector('svg');

    it('holds the story’s address, and goes again', async () => {
      const element = await ofFeed({ items: [story] });
      const button = press(element, 'QR code');
      await waitUntil(() => svg(element), 'a code');
      expect(readQr(svg(element)!)).to.equal(url);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(element, 'qr')).to.equal('Scan with WeChat or a camera to read on your phone');
      press(element, 'QR code');
      await waitUntil(() => !svg(element));
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('is dark on white in a dark theme, with room around it', async () => {
      const element = await ofFeed({ items: [story] }, { theme: 'dark' });
      press(element, 'QR code');
      await waitUntil(() => svg(element));
      expect(getComputedStyle(svg(element)!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(svg(element)!.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
      await expect(element).to.be.accessible();
    });

    it('of an address that is too long is the address itself', async () => {
      const long = `https://www.example.org/${'a'.repeat(700)}`;
      const element = await ofFeed({ items: [{ ...story, url: long }] });
      press(element, 'QR code');
      await waitUntil(() => has(element, 'input'));
      expect(($(element, 'input') as HTMLInputElement).value).to.equal(long);
    });

    it('does not stay for the next story', async () => {
      const element = await ofFeed({ items: [story, { ...story, id: '2' }] }, { item: '1' });
      press(element, 'QR code');
      await waitUntil(() => svg(element));
      element.item = '2';
      await element.updateComplete;
      expect(svg(element) === null).to.equal(true);
    });
  });

  it('print the page, where that is asked for', async () => {
    let printed = 0;
    replace(window, 'print', () => printed++);
    const element = await ofFeed({ items: [story] }, { show: 'print' });
    expect(labels(element)).to.deep.equal(['Print']);
    press(element, 'Print');
    expect(printed).to.equal(1);
  });

  it('are none where show names none', async () => {
    const element = await ofFeed({ items: [story] }, { show: 'meta' });
    expect(has(element, '[part=tools]')).to.equal(false);
  });

  it('are large enough to be hit, and stand within 320 pixels', async () => {
    const element = await shown(
      html`<div style="width: 288px">
        <news-article src="/feed/zh-Hans.json" item=${MAIN}></news-article>
      </div>`,
    );
    for (const button of buttons(element)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent.trim()).to.be.at.least(24);
    }
    press(element, '微信扫码');
    await waitUntil(() => has(element, 'svg'));
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });

  for (const [language, code, large] of [
    ['en', 'QR code', 'A+'],
    ['zh-Hans', '微信扫码', '大'],
  ] as const)
    for (const theme of ['light', 'dark'])
      it(`are accessible with all that goes with a story, in large text (${language}, ${theme})`, async () => {
        const element = await shown(
          html`<div style="width: 288px">
            <news-article
              src="/feed/${language}.json"
              item="2015-08-wheel-rims"
              theme=${theme}
            ></news-article>
          </div>`,
        );
        press(element, code);
        press(element, large);
        await waitUntil(() => has(element, 'svg') && has(element, '.large'));
        expect(element.scrollWidth).to.be.at.most(288);
        for (const part of ['gallery', 'related', 'languages'])
          expect(has(element, `[part~=${part}]`), part).to.equal(true);
        await expect(element).to.be.accessible();
        press(element, language === 'en' ? 'A' : '中');
        localStorage.clear();
      });

  it('stand from right to left in a story that does', async () => {
    const element = await ofFeed({ items: [{ ...story, language: 'ar' }] });
    const [first, second] = buttons(element).map((button) => button.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
    await expect(element).to.be.accessible();
  });

  it('print without themselves, black on white', async () => {
    const element = await ofFeed({ version, items: [story] }, { theme: 'dark' });
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    const text = print.map(({ cssText }) => cssText).join('');
    expect(text).to.match(/\.tools[^}]*display: none/);
    expect(text).to.match(/--_text: *#000/);
  });
});
