import { expect } from '@open-wc/testing';
import { minutesFor, minutesForCount } from '../../src/share/reading-time.js';

const words = (count: number): string => 'word '.repeat(count);
const han = (count: number): string => '重'.repeat(count);

describe('reading time', () => {
  const texts: readonly (readonly [name: string, text: string, minutes: number])[] = [
    ['200 words take a minute', words(200), 1],
    ['600 words take three', words(600), 3],
    ['400 Chinese characters take a minute', han(400), 1],
    ['1200 take three', han(1200), 3],
    ['Chinese and English are added', `${han(400)} ${words(200)}`, 2],
    ['Chinese around English words cuts no word in two', '重庆Chongqing制造'.repeat(100), 2],
    ['rare characters beyond the basic plane count once', '𠮷'.repeat(400), 1],
    ['punctuation is not read', '，。！——…'.repeat(1000), 0],
    ['what belongs to a word makes no second one', "don't 3.5 well-known ".repeat(67), 1],
    ['a few lines take none', words(30), 0],
    ['nothing takes none', '', 0],
  ];
  for (const [name, text, minutes] of texts)
    it(name, () => {
      expect(minutesFor(text)).to.equal(minutes);
    });

  const counts: readonly (readonly [language: string, minutes: number])[] = [
    ['en', 6],
    ['de-AT', 6],
    ['zh', 3],
    ['zh-Hans', 3],
    ['zh-TW', 3],
  ];
  for (const [language, minutes] of counts)
    it(`1200 of ${language} take ${minutes} minutes`, () => {
      expect(minutesForCount(1200, language)).to.equal(minutes);
    });
});
