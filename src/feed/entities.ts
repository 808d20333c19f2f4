/** Programs that make feeds escape plain texts as if they were HTML: these are what is found in titles and dates. */
// Six letters at most, as the expression below says: no name that every object has is one of them.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '\u2026',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
};

/**
 * Puts characters in the place of their entities, once. Nothing is parsed: what comes out is text, to be shown as
 * text. A text with a `<` was not escaped, so it means what it says.
 */
export const decodeEntities = (text: string): string =>
  text.includes('<')
    ? text
    : text.replace(/&(#x?)?(\w{1,6});/gi, (whole, number: string | undefined, name: string) => {
        if (!number) return named[name] ?? whole;
        const code = parseInt(name, number === '#' ? 10 : 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });
