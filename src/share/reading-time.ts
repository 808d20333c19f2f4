/** Words and characters of Chinese that are read in a minute: what news sites reckon with. */
const wordsPerMinute = 200;
const hanPerMinute = 400;

const han = /\p{Script=Han}/gu;
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The minutes it takes to read a text, rounded: 0 for a few lines. */
export const minutesFor = (text: string): number =>
  Math.round(countOf(text, han) / hanPerMinute + countOf(text.replace(han, ' '), words) / wordsPerMinute);

/** The same for a number of words in a language, which are characters where that is Chinese. */
export const minutesForCount = (count: number, language: string): number =>
  Math.round(count / (/^zh\b/i.test(language) ? hanPerMinute : wordsPerMinute));
