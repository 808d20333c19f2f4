import { expect } from '@open-wc/testing';
import { eventMessages } from '../../src/locales/events/index.js';
import { partnerMessages } from '../../src/locales/partners/index.js';

/** The texts of a table, by their path in it; functions are called with a date, or with places. */
const textsOf = (table: object, path = ''): [path: string, text: string][] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value) return textsOf(value, `${path}${key}.`);
    if (typeof value !== 'function') return [[path + key, String(value)]];
    const call = value as (argument: unknown) => string;
    return [[path + key, call(key === 'joinPlace' ? ['A', 'B'] : 'D')]];
  });

const tables = { events: eventMessages, partners: partnerMessages };

for (const [name, messages] of Object.entries(tables))
  describe(`the words around ${name}`, () => {
    it('are there under the same keys in each language, none empty', () => {
      const keys = textsOf(messages('en')).map(([path]) => path);
      for (const tag of ['zh-Hans', 'zh-Hant'])
        expect(textsOf(messages(tag)).map(([path]) => path)).to.deep.equal(keys);
      for (const tag of ['en', 'zh-Hans', 'zh-Hant'])
        for (const [path, text] of textsOf(messages(tag))) expect(text, `${tag} ${path}`).to.match(/\S/);
    });

    it('have full-width punctuation in Chinese', () => {
      for (const tag of ['zh-Hans', 'zh-Hant'])
        for (const [path, text] of textsOf(messages(tag)))
          expect(text, path).to.not.match(/[\u4e00-\u9fff][,:;?!()]/);
    });

    it('are those of the region', () => {
      for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant-MO']) expect(messages(tag)).to.equal(messages('zh-Hant'));
      for (const tag of ['zh', 'zh-CN', 'zh-Hans-SG']) expect(messages(tag)).to.equal(messages('zh-Hans'));
      for (const tag of ['en-GB', 'de', 'ja']) expect(messages(tag)).to.equal(messages('en'));
    });
  });
