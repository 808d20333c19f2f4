import { decodeEntities } from './entities.js';
import type { ProblemCode } from './problem.js';
import { linkProtocols, resourceProtocols, safeUrl } from './safe-url.js';
import type { ValueKind } from './shape.js';

/** A complaint instead of a value, or about one that was mended. */
export class Complaint {
  constructor(
    readonly code: ProblemCode,
    readonly mended?: string,
  ) {}
}

/** Reads one value, or says what is wrong with it. `base` is the feed's own URL. */
type ValueReader = (value: unknown, base: string | undefined) => string | number | boolean | Complaint;

/** Longest text of one line that is kept, in UTF-16 code units. More is an attack or an accident. */
export const longestLine = 2000;

// Bidi embeddings, overrides and isolates (UAX 9, 2) can make a title read as something else; the zero-width
// characters (but not the joiners, which scripts need) and the byte order mark hide text.
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is being removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const loneSurrogates = /[\ud800-\udfff]/gu;

const clean = (text: string): string =>
  text.replace(invisible, '').replace(controls, '').replace(loneSurrogates, '\ufffd').replace(/\r\n?/g, '\n');

const wrong = (): Complaint => new Complaint('type');

const text =
  (tidy: (text: string) => string): ValueReader =>
  (value) => {
    // A number too large for JSON's readers becomes infinite, which is no text.
    if (Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') return wrong();
    const tidied = tidy(value);
    return tidied || new Complaint('blank');
  };

const onOneLine = (value: string): string => clean(value).replace(/\s+/g, ' ').trim();

const anyLine = text((value) => onOneLine(decodeEntities(value)));

const line: ValueReader = (value, base) => {
  const result = anyLine(value, base);
  if (typeof result !== 'string' || result.length <= longestLine) return result;
  // No character is cut in half.
  const start = result.slice(0, longestLine).replace(/[\ud800-\udbff]$/, '');
  return new Complaint('too-long', `${start}…`);
};

const numeric =
  (fits: (value: number) => boolean): ValueReader =>
  (value) => {
    const result = typeof value === 'string' && value.trim() ? Number(value) : value;
    return typeof result === 'number' && fits(result) ? result : wrong();
  };

const url =
  (protocols: readonly string[]): ValueReader =>
  (value, base) =>
    (typeof value === 'string' && value.trim() && safeUrl(value, base, protocols)) || new Complaint('url');

/** A date in each form that a feed may have. */
export const exampleDates: readonly string[] = ['2015-06-23', '2015-06-23T09:00:00+08:00'];
/** Language tags as feeds have them. */
export const exampleLanguages: readonly string[] = ['en', 'zh-Hans'];

export const wholeDay = /^(\d{4})-(\d\d)-(\d\d)$/;
export const instant =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)?$/;

/** Whether the calendar has such a day: 30 February has not. */
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const date: ValueReader = (value) => {
  const source = typeof value === 'string' ? decodeEntities(value.trim()) : '';
  const parts = wholeDay.exec(source) ?? instant.exec(source);
  const complaint = new Complaint('date');
  if (parts) {
    if (!isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return complaint;
    if (parts[4] === undefined) return source;
    const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = parts;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const stamp = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
    return isNaN(Date.parse(stamp)) ? complaint : stamp;
  }
  // RFC 2822 dates stand in many feeds that were RSS once; engines agree on those.
  const time = /^[A-Za-z]{3},? \d/.test(source) ? Date.parse(source) : NaN;
  return isNaN(time) ? complaint : new Date(time).toISOString();
};

const language: ValueReader = (value) => {
  let tag: string | undefined;
  try {
    if (typeof value === 'string') tag = Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0];
  } catch {
    // no tag
  }
  return tag ?? new Complaint('language');
};

const flag: ValueReader = (value) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return wrong();
};

export const valueReaders: Record<ValueKind, ValueReader> = {
  line,
  prose: text((value) => clean(decodeEntities(value)).trim()),
  markup: text((value) => value.replace(controls, '').trim()),
  id: text(onOneLine),
  integer: numeric((value) => Number.isSafeInteger(value) && value >= 0),
  number: numeric(Number.isFinite),
  flag,
  date,
  language,
  link: url(linkProtocols),
  resource: url(resourceProtocols),
};
