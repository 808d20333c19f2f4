import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { directionOf, localeOf } from '../../src/locales/locale.js';
import type { Messages } from '../../src/locales/messages.js';
import { zhHans } from '../../src/locales/zh-Hans.js';
import { zhHant } from '../../src/locales/zh-Hant.js';

const tables: [tags: string[], messages: Messages][] = [
  [['zh', 'zh-Hans', 'zh-CN', 'zh-SG', 'ZH-cn', 'zh-Hans-HK'], zhHans],
  [['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-TW', 'zh-hant'], zhHant],
  [['en', 'en-GB', 'de', 'ja', 'zho', 'xx-invalid!', ''], en],
];

describe('localeOf', () => {
  for (const [tags, messages] of tables)
    for (const tag of tags)
      it(`finds the words for “${tag}”`, () => {
        expect(localeOf(tag).messages).to.equal(messages);
      });

  it('keeps a tag that engines take, and takes English for others', () => {
    expect(localeOf('en-GB').tag).to.equal('en-GB');
    expect(localeOf('de').tag).to.equal('de');
    for (const tag of ['xx-invalid!', '', '-', 'zh_CN']) {
      expect(localeOf(tag).tag).to.equal('en');
      expect(() => new Intl.DateTimeFormat(localeOf(tag).tag)).to.not.throw();
    }
  });

  it('makes each locale once', () => {
    expect(localeOf('zh-HK')).to.equal(localeOf('zh-HK'));
  });
});

describe('directionOf', () => {
  it('knows what is written from the right', () => {
    for (const tag of ['ar', 'he', 'fa-IR', 'ur', 'ug-CN', 'AR-eg']) expect(directionOf(tag)).to.equal('rtl');
    for (const tag of ['en', 'zh-Hans', 'ku', 'art', 'hello', 'ar-Latn', 'ug-Latn', ''])
      expect(directionOf(tag)).to.equal('ltr');
  });
});

describe('the tables', () => {
  it('hold a text under every key', () => {
    for (const messages of [en, zhHans, zhHant])
      for (const [key, value] of Object.entries(messages)) expect(value, key).to.not.equal('');
  });

  it('write Chinese with full-width punctuation', () => {
    for (const messages of [zhHans, zhHant]) {
      const texts = Object.values(messages as unknown as Record<string, unknown>).map(String);
      for (const text of texts) expect(text).to.not.match(/[\u4e00-\u9fff][,:;?!()]/);
    }
  });
});
