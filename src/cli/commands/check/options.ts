import { type Arguments, UserError } from '../../command.js';
import { isAddress } from '../../read-source.js';
import { numberOf, timeoutOf } from '../../settings.js';

const formats = ['text', 'json', 'github'] as const;

export interface CheckOptions {
  /** An address, a path, or `-`. */
  readonly place: string;
  readonly format: (typeof formats)[number];
  /** Milliseconds for each request. */
  readonly timeout: number;
  /** Most pages that are read. */
  readonly pages: number;
  /** Whether pictures and links are asked for too. */
  readonly links: boolean;
}

/** @throws UserError for what cannot be meant */
export function optionsOf(args: Arguments): CheckOptions {
  const { values, positionals } = args;
  const [place, ...others] = positionals;
  if (place === undefined || others.length)
    throw new UserError('fairwire check takes one feed: an address, a file, or - for the standard input.');
  const format = formats.find((known) => known === (values['format'] ?? 'text'));
  if (!format) throw new UserError(`--format is ${formats.join(' or ')}, not "${String(values['format'])}".`);
  // The further pages of a file are on a server, which may not have them yet.
  const pages = values['pages'] ?? (isAddress(place) ? '10' : '1');
  return {
    ...{ place, format, links: !!values['links'] },
    timeout: timeoutOf(args),
    pages: numberOf('pages', 'pages', pages, (count) => Number.isInteger(count) && count > 0),
  };
}
