import { expect } from '@open-wc/testing';
import { decodeBody, parseFeedText } from '../../src/feed/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withBom = (bytes: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

/** 展览 (exhibition) in GBK. */
const gbkWord = [0xd5, 0xb9, 0xc0, 0xc0];
const gbk = Uint8Array.of(...utf8('{"title":"'), ...gbkWord, ...utf8('"}'));
const text = '{"title":"展览"}';
const type = 'application/feed+json';

describe('decodeBody', () => {
  for (const [name, bytes] of Object.entries({
    'UTF-8': utf8(text),
    'UTF-8 with a byte order mark': withBom(utf8(text)),
    'UTF-16LE with a byte order mark': utf16(`\ufeff${text}`, true),
    'UTF-16BE with a byte order mark': utf16(`\ufeff${text}`, false),
    'UTF-16LE without one': utf16(text, true),
    'UTF-16BE without one': utf16(text, false),
    'GBK that nobody declared': gbk,
  }))
    it(`reads ${name}`, () => {
      expect(decodeBody(bytes, type)).to.equal(text);
    });

  it('reads without a content type', () => {
    expect(decodeBody(utf8(text), null)).to.equal(text);
    expect(decodeBody(gbk, null)).to.equal(text);
  });

  it('believes a byte order mark more than the content type', () => {
    expect(decodeBody(withBom(utf8(text)), 'text/plain; charset=gbk')).to.equal(text);
  });

  it('believes the bytes of UTF-8 more than the content type', () => {
    expect(decodeBody(utf8(text), 'application/json; charset=iso-8859-1')).to.equal(text);
  });

  it('reads the charset that is declared, in any form', () => {
    const big5 = Uint8Array.of(...utf8('{"title":"'), 0xae, 0x69, 0xc4, 0xfd, ...utf8('"}'));
    for (const charset of ['charset=big5', 'Charset = "Big5"', "charset='big5'; x=y"])
      expect(decodeBody(big5, `application/json; ${charset}`)).to.equal('{"title":"展覽"}');
  });

  it('reads GBK that is declared as UTF-8, or as nothing known', () => {
    for (const charset of ['utf-8', 'UTF8', 'klingon', ''])
      expect(decodeBody(gbk, `application/json; charset=${charset}`), charset).to.equal(text);
  });

  it('keeps UTF-8 readable in which a character was cut in half', () => {
    const cut = Uint8Array.of(...utf8('{"title":"展览新闻'), 0xe5, 0xb1, ...utf8('"}'));
    expect(decodeBody(cut, type)).to.match(/^\{"title":"展览新闻\ufffd+"\}$/);
  });

  it('keeps the characters of four bytes that GB 18030 has and GBK has not', () => {
    const rare = Uint8Array.of(...gbkWord, 0x95, 0x32, 0x82, 0x36);
    expect(decodeBody(rare, null)).to.equal('展览𠀀');
  });

  it('makes an empty text of an empty body', () => {
    expect(decodeBody(new Uint8Array(), type)).to.equal('');
  });
});

const found = (source: string) => {
  const parsed = parseFeedText(source);
  if ('document' in parsed) throw new Error(`read as ${JSON.stringify(parsed.document)}`);
  return parsed.found;
};

describe('parseFeedText', () => {
  const json = '{"title":"a (b); c","items":[]}';

  for (const [name, wrapped] of Object.entries({
    'as it is': json,
    'after white space and byte order marks': `\ufeff\ufeff \r\n${json}\n`,
    "after )]}'": `)]}'\n${json}`,
    "after )]}',": `)]}',\n${json}`,
    'after while(1);': `while(1);${json}`,
    'after while (true);': `while (true);${json}`,
    'after for(;;);': `for (;;);${json}`,
    'after {}&&': `{}&& ${json}`,
    'in a call': `callback(${json});`,
    'in a call of a member': `window.feeds.cb_12$ (\n${json}\n)\n`,
    'in a call behind a comment': `/**/jQuery123_456(${json});`,
    'in a call that is checked first': `/**/ typeof cb === 'function' && cb(${json});`,
  }))
    it(`reads JSON ${name}`, () => {
      const parsed = parseFeedText(wrapped);
      if (!('text' in parsed)) throw new Error(parsed.found);
      for (const document of [parsed.document, JSON.parse(parsed.text)])
        expect(document).to.deep.equal(JSON.parse(json));
    });

  it('reads any JSON value, for the reader to judge', () => {
    for (const value of [null, 5, 'cb({})', true])
      expect(parseFeedText(JSON.stringify(value))).to.include({ document: value });
  });

  it('never runs anything', () => {
    const global = globalThis as { feedWasRun?: true };
    found('feedWasRun=true');
    found('cb((globalThis.feedWasRun = true, {items: []}))');
    found(")]}'\n(function(){ globalThis.feedWasRun = true })()");
    expect(global.feedWasRun).to.equal(undefined);
  });

  for (const [sentence, sources] of Object.entries({
    'an empty document': ['', ' \ufeff\n', ")]}'\n"],
    'an HTML page': [
      '<!DOCTYPE html><html><body>404',
      '<!-- <rss> --><HTML lang=en>',
      '<p>Sorry',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
    ],
    'an RSS feed': [
      '<?xml version="1.0"?>\n<!-- <html> -->\n<rss version="2.0">',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    ],
    'an Atom feed': ['<feed xmlns="http://www.w3.org/2005/Atom">'],
    'an XML document': ['<?xml version="1.0"?><error/>', '<?xml version="1.0"?><constructor/>'],
    'JSON that breaks off': ['{"items":[{"id":"1","title":"Op', '[1,'],
    'JSON with a mistake in it': ["{'items':[]}", '{"items":[],}'],
    'a script': [
      'var feed = {"items":[]};',
      'window.feed={"items":[]}',
      '(function () {})()',
      "cb({items:['a']});",
    ],
    'plain text': ['Service Unavailable', 'BEGIN:VCALENDAR'],
    'binary data': ['\x1f\ufffd\x08\0\0'],
  }))
    it(`recognises ${sentence}`, () => {
      for (const source of sources) expect(found(source), source).to.equal(sentence);
    });

  it('judges a long text that is no JSON at once', () => {
    const start = performance.now();
    for (const part of ['<!--', 'cb(', ')   ', '/* ', 'a', ' ', '{"', '<?xml '])
      found(`x${part.repeat(200_000)}`);
    found(`<${'<!--'.repeat(200_000)}`);
    for (const part of ['*/ /*', '*/a(']) found(`/*${part.repeat(200_000)}`);
    expect(performance.now() - start).to.be.lessThan(3000);
  });
});
