import { en } from './en.js';
import type { Messages } from './messages.js';
import { pickTable } from './pick-table.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** The language an element speaks. */
export interface Locale {
  /** The language tag (RFC 5646) that dates and numbers are written in. */
  readonly tag: string;
  readonly messages: Messages;
}

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

const locales = new Map<string, Locale>();

/** The locale of a language tag. A language there is no table for gets English words and its own dates. */
export function localeOf(tag: string): Locale {
  let known = locales.get(tag);
  if (!known)
    locales.set(
      tag,
      (known = { tag: isTag(tag) ? tag : 'en', messages: pickTable<Messages>(tag, { en, zhHans, zhHant }) }),
    );
  return known;
}

/** The direction in which a language is written (Unicode CLDR, script direction). */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!-Latn)/i.test(tag) ? 'rtl' : 'ltr';
