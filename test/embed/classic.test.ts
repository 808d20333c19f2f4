import { expect } from '@open-wc/testing';
import { partsOf, textOf } from '../helpers/elements.js';
import {
  classicScript,
  contentOf,
  elementOf,
  embedUrl,
  feedUrl,
  fourElements,
  hostPage,
  type HostPage,
  seesFallback,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const link = '<a href="https://www.example.org/news/">展会新闻</a>';

/** A page as they were made twenty years ago: no doctype, GBK, tables, upper case. */
const oldPage = (head: string, body: string): Promise<HostPage> =>
  hostPage({
    doctype: '<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">',
    head,
    body: `<BODY><TABLE WIDTH=760><TR><TD ID=column><H1>展览会</H1>${body}</TD></TR></TABLE>`,
    encoding: 'gbk',
  });

const expectChinese = (page: HostPage): void => {
  expect(page.document.characterSet).to.match(/^(gbk|gb18030)$/i);
  expect(page.document.compatMode).to.equal('BackCompat');
  expect(page.document.querySelector('h1')?.textContent).to.equal('展览会');
};

describe('the classic file', () => {
  it('mounts on a page in GBK and quirks mode', async () => {
    const list = `<div data-fairwire="news-list" data-src="${feedUrl('zh-Hans')}" data-limit="3">${link}</div>`;
    const page = await oldPage(classicScript(), list);
    await untilContent(page, 'news-list');
    expectChinese(page);
    expect(contentOf(page, 'news-list').length).to.equal(3);
    expect(contentOf(page, 'news-list')[0]?.textContent).to.match(/\p{Script=Han}{4}/u);
    expect(page.document.querySelector('news-list > a')?.textContent).to.equal('展会新闻');
    expect(page.faults).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('says its own sentences in Chinese there, though the server names no charset', async () => {
    const bare = `<script src="${embedUrl('fairwire.classic.js', 'uncharted')}"></script>`;
    const page = await oldPage(
      bare,
      `<event-links src="/__fault/x.json?status=404" lang="zh">${link}</event-links>`,
    );
    const element = elementOf(page, 'event-links');
    await waitUntil(() => partsOf(element, 'retry').length, 'the element says what is wrong');
    expectChinese(page);
    expect(partsOf(element, 'error')[0]?.textContent).to.equal('内容源服务器返回错误\uff08404\uff09。');
    expect(partsOf(element, 'retry')[0]?.textContent?.trim()).to.equal('重试');
    expect(seesFallback(page, 'event-links')).to.equal(true);
  });

  it('mounts after a script that names an element', async () => {
    const data = `data-mount="partner-footer" data-src="${feedUrl('zh-Hans')}"`;
    const page = await oldPage('', `${classicScript('1.0.0', `defer ${data}`)}<p>after</p>`);
    await untilContent(page, 'partner-footer');
    const footer = elementOf(page, 'partner-footer');
    expect(footer.previousElementSibling?.localName).to.equal('script');
    expect(footer.nextElementSibling?.textContent).to.equal('after');
    expect(textOf(footer)).to.match(/\p{Script=Han}/u);
  });

  it('shows every element from the head of a page', async () => {
    const page = await hostPage({ head: classicScript('1.0.0', ''), body: fourElements() });
    await untilContent(page);
    expect(page.faults).to.deep.equal([]);
  });

  it('shows and mounts every element from the end of a page', async () => {
    const mounted = fourElements()
      .replace(/<(\w+-\w+) src/g, '<div data-fairwire="$1" data-src')
      .replace(/ (limit|item)=/g, ' data-$1=')
      .replace(/<\/\w+-\w+>/g, '</div>');
    const page = await hostPage({ body: mounted + classicScript('1.0.0', '') });
    await untilContent(page);
    expect(page.document.querySelector('[data-fairwire]') === null).to.equal(true);
    expect(page.faults).to.deep.equal([]);
  });

  for (const async of [true, false])
    it(`finds its parts when a script puts it there, ${async ? 'asynchronous' : 'in order'}`, async () => {
      const page = await hostPage({ body: fourElements() });
      const script = page.document.createElement('script');
      script.async = async;
      script.src = embedUrl('fairwire.classic.js');
      page.document.body.append(script);
      await untilContent(page);
      expect(page.faults).to.deep.equal([]);
    });
});
