import { expect } from '@open-wc/testing';
import type { Item } from '../../src/feed/format.js';
import { fold, hasTerms, termsOf } from '../../src/feed/search.js';

const finds = (item: Partial<Item>, query: string): boolean => hasTerms({ id: '1', ...item }, termsOf(query));

describe('search', () => {
  const same: [string, string][] = [
    ['Café', 'CAFE'],
    ['Straße', 'STRASSE'],
    ['ＣＮＣ２０１５', 'cnc2015'],
    ['ﾛﾎﾞｯﾄ', 'ロボット'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['co\u00adoperation', 'cooperation'],
    ['two\u00a0\n words', 'two\u3000words'],
    ['Zürich', 'Zu\u0308rich'],
    ['ﬁne', 'fine'],
  ];
  for (const [left, right] of same)
    it(`takes ${JSON.stringify(left)} and ${JSON.stringify(right)} for the same`, () => {
      expect(fold(left)).to.equal(fold(right));
    });

  it('keeps the marks that tell words of other scripts apart', () => {
    expect(fold('हिन्दी')).to.not.equal(fold('हनद'));
    expect(fold('한국')).to.equal('한국');
  });

  const story = {
    title: '重庆成为制造业之都',
    summary: 'Électroplating — fast',
    content_html: '<p class="hidden">Cars &amp; <b>note</b>books</p><script>secret()</script>',
    tags: ['智能制造'],
  };
  const queries: [string, boolean][] = [
    ['制造业', true],
    ['重庆 制造', true],
    ['重庆\u3001制造\uff0c', true],
    ['重庆 上海', false],
    ['electro', true],
    ['ＥＬＥＣＴＲＯＰＬＡＴＩＮＧ', true],
    ['智能', true],
    ['books cars', true],
    ['hidden', false],
    ['secret', false],
    ['都 Électro', true],
    ['都É', false],
    ['', true],
    ['  \u3000 ', true],
    ['.*', true],
    ['[', true],
  ];
  for (const [query, found] of queries)
    it(`${found ? 'finds' : 'does not find'} ${JSON.stringify(query)}`, () => {
      expect(finds(story, query)).to.equal(found);
    });

  it('goes by the beginning of the text where a story has no title', () => {
    expect(finds({ content_text: 'Nothing but text' }, 'nothing')).to.equal(true);
    expect(finds({}, 'anything')).to.equal(false);
  });
});
