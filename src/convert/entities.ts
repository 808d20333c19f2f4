/** Character references of HTML in texts that become plain ones. */

// The names of U+00A0 to U+00FF in their order (HTML 4.01, 24.2.1).
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: Readonly<Record<string, number>> = {
  ...{ amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, OElig: 0x152, oelig: 0x153, Scaron: 0x160 },
  ...{ scaron: 0x161, Yuml: 0x178, fnof: 0x192, circ: 0x2c6, tilde: 0x2dc, ensp: 0x2002, emsp: 0x2003 },
  ...{ thinsp: 0x2009, ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019, sbquo: 0x201a },
  ...{ ldquo: 0x201c, rdquo: 0x201d, bdquo: 0x201e, dagger: 0x2020, Dagger: 0x2021, bull: 0x2022 },
  ...{ hellip: 0x2026, permil: 0x2030, prime: 0x2032, Prime: 0x2033, lsaquo: 0x2039, rsaquo: 0x203a },
  ...{ euro: 0x20ac, trade: 0x2122, larr: 0x2190, uarr: 0x2191, rarr: 0x2192, darr: 0x2193, minus: 0x2212 },
  ...{ le: 0x2264, ge: 0x2265, ne: 0x2260, asymp: 0x2248, infin: 0x221e, zwnj: 0x200c, zwj: 0x200d },
};

const named = new Map([
  ...latin1.split(' ').map((name, index) => [name, 0xa0 + index] as const),
  ...Object.entries(others),
]);

/** Puts characters in the place of their references, once. What names nothing stays as it is. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(#[xX]?)?(\w{1,8});/g, (whole, number: string | undefined, name: string) => {
    const code = number ? parseInt(name, number === '#' ? 10 : 16) : named.get(name);
    return code !== undefined && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
