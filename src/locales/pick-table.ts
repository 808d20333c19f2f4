/** The table of a language tag (RFC 5646). What is not Chinese is English. */
export function pickTable<T>(tag: string, { en, zhHans, zhHant }: { en: T; zhHans: T; zhHant: T }): T {
  if (!/^zh\b/i.test(tag)) return en;
  return /^zh-(Hant|TW|HK|MO)\b/i.test(tag) ? zhHant : zhHans;
}
