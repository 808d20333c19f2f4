/** The dates that feeds are found to have, as RFC 3339 wants them. */

export interface DateOptions {
  /** The offset of a date that names none, as `+08:00`. Default `Z`. */
  readonly offset?: string | undefined;
  /** The offset of `CST`, which is -06:00 by RFC 822 (5.1), and China's time in feeds of China. */
  readonly cst?: string | undefined;
}

/** A date, and whether it did not say in which zone. */
export interface FeedDate {
  readonly value: string;
  readonly isLocal: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const zones = new Map(
  Object.entries({
    ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00' },
    ...{
      mdt: '-06:00',
      pst: '-08:00',
      pdt: '-07:00',
      jst: '+09:00',
      kst: '+09:00',
      hkt: '+08:00',
      sgt: '+08:00',
    },
    ...{ bst: '+01:00', cet: '+01:00', cest: '+02:00', msk: '+03:00' },
  }),
);

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
/** 2015-06-23T09:00:00+08:00, 2015/6/23 9:00, 2015\u5e746\u670823\u65e5 09:00 */
const numeric = new RegExp(
  String.raw`^(\d{4})(?:[-/.]|\u5e74)(\d{1,2})(?:[-/.]|\u6708)(\d{1,2})\u65e5?(?:[tT\s]*${time})?\s*(.*)$`,
);
/** Tue, 23 Jun 2015 09:00:00 +0800 (RFC 822, 5; RFC 5322, 3.3) */
const internet = new RegExp(
  String.raw`^(?:[^\s\d,]+,?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{2,4})(?:,?\s+${time})?\s*(.*)$`,
  'i',
);
/** Jun 23, 2015 09:00 */
const american = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+${time})?\s*(.*)$`,
  'i',
);
/** Tue Jun 23 09:00:00 CST 2015, as C and Java print it */
const printed = new RegExp(
  String.raw`^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+${time}\s+(?:(\S+)\s+)?(\d{4})$`,
  'i',
);

type Parts = readonly (string | undefined)[];

/** The order of year, month, day, hour, minute, second and zone in each form. */
const forms: readonly (readonly [RegExp, readonly number[]])[] = [
  [numeric, [1, 2, 3, 4, 5, 6, 7]],
  [internet, [3, 2, 1, 4, 5, 6, 7]],
  [printed, [7, 1, 2, 3, 4, 5, 6]],
  [american, [3, 1, 2, 4, 5, 6, 7]],
];

/** More than any date has. */
const longest = 100;

/** A date in the form of RFC 3339, or a whole day; undefined where it is none. */
export function readDate(text: string, options: DateOptions = {}): FeedDate | undefined {
  const source = text.trim().slice(0, longest).replace(/\s+/g, ' ');
  if (/^\d{10}(?:\d{3})?$/.test(source)) return fromEpoch(Number(source));
  for (const [form, order] of forms) {
    const found = form.exec(source);
    const date =
      found &&
      build(
        order.map((index) => found[index]),
        options,
      );
    if (date) return date;
  }
  return undefined;
}

const fromEpoch = (count: number): FeedDate => ({
  value: new Date(count < 1e11 ? count * 1000 : count).toISOString().replace('.000', ''),
  isLocal: false,
});

function build(parts: Parts, options: DateOptions): FeedDate | undefined {
  const [year = '', month = '', day = '', hour, minute = '00', second = '00', zone = ''] = parts;
  const date = `${fullYear(year)}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return undefined;
  if (hour === undefined) return zone ? undefined : { value: date, isLocal: false };
  const offset = offsetOf(zone, options);
  const value = `${date}T${hour.padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}${offset ?? ''}`;
  return offset === undefined || isNaN(Date.parse(value)) ? undefined : { value, isLocal: !zone };
}

/** Years of two digits: RFC 5322, 4.3. */
const fullYear = (year: string): string =>
  year.length > 2 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));

function monthNumber(month: string): string {
  const index = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return String(index).padStart(2, '0');
}

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !isNaN(time) && new Date(time).toISOString().startsWith(date);
};

function offsetOf(zone: string, { offset = 'Z', cst = '-06:00' }: DateOptions): string | undefined {
  // A comment may follow: RFC 5322, 3.2.2.
  const name = zone.replace(/\(.*\)$/, '').trim();
  if (!name) return offset;
  const [, sign, hours = '', minutes = '00'] = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return name.toLowerCase() === 'cst' ? cst : zones.get(name.toLowerCase());
}
