import {
  convert,
  type Conversion,
  decodeDocument,
  type DecodedText,
  describeNote,
  type NoConversion,
} from '../../convert/index.js';
import { type Arguments, type Command, type ExitCode, UserError } from '../command.js';
import { readSource, type Source } from '../read-source.js';
import type { Terminal } from '../terminal.js';
import { writeOutput } from '../write-output.js';

const help = `
fairwire convert URL|FILE|- [options]

Turns a feed in RSS (0.9x, 1.0, 2.0), Atom or JSON Feed into a feed that Fairwire shows.
- stands for the standard input.

  -o, --output FILE      Where the feed is written. Default: the standard output.
  --feed-url URL         The address that the feed will have.
  --language TAG         Its language, such as en or zh-Hans. Default: what the source says.
  --limit N              How many stories are kept, from the first. Default: all.
  --utc-offset OFFSET    The zone of dates that name none, such as +08:00. Default: UTC.
  --timeout SECONDS      How long an answer may take. Default: 15.

What could not be carried over is named on the standard error output.

Exit code: 0 where all that readers see was carried over; 1 where the feed was written, but something
of it was lost; 2 where there is no feed, or the call was wrong.

  fairwire convert https://www.example.org/news/rss.xml --output feed.json
`;

const options = {
  output: { type: 'string', short: 'o' },
  'feed-url': { type: 'string' },
  language: { type: 'string' },
  limit: { type: 'string' },
  'utc-offset': { type: 'string' },
  timeout: { type: 'string' },
} as const;

export const convertCommand: Command = {
  name: 'convert',
  summary: 'turns RSS, Atom or another JSON Feed into a feed',
  help,
  options,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [place, ...more] = args.positionals;
  if (!place || more.length)
    throw new UserError('Name one feed: an address, a file, or - for the standard input.');
  const wanted = wantedOf(args);
  const source = await readSource(place, { timeout: wanted.timeout });
  if (source.response && !source.response.ok)
    throw new UserError(`${place} answers with ${source.response.status}: there is no feed to convert.`);
  const decoded = decodeDocument(source.bytes, source.response?.headers.get('content-type') ?? null);
  const result = convert(decoded.text, { ...wanted, url: source.url });
  if ('found' in result) throw new UserError(noFeed(source, result));
  await writeOutput(JSON.stringify(result.feed, null, 2), wanted.output, terminal);
  return tell(result, decoded, terminal);
}

interface Wanted {
  readonly output: string | undefined;
  readonly feedUrl: string | undefined;
  readonly language: string | undefined;
  readonly limit: number | undefined;
  readonly offset: string | undefined;
  readonly timeout: number;
}

function wantedOf({ values }: Arguments): Wanted {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    output: text('output'),
    feedUrl: checked(text('feed-url'), 'feed-url', 'an http or https address', (url) =>
      /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : undefined,
    ),
    language: checked(text('language'), 'language', 'a language tag such as en or zh-Hans', languageTag),
    limit: checked(text('limit'), 'limit', 'a whole number from 1', (number) =>
      /^[1-9]\d*$/.test(number) ? Number(number) : undefined,
    ),
    offset: checked(text('utc-offset'), 'utc-offset', 'an offset such as +08:00', (offset) =>
      /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(offset) ? offset : undefined,
    ),
    timeout: 1000 * (checked(text('timeout'), 'timeout', 'a number of seconds', seconds) ?? 15),
  };
}

function checked<T>(
  value: string | undefined,
  name: string,
  expected: string,
  read: (value: string) => T | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const result = read(value.trim());
  if (result === undefined) throw new UserError(`--${name} has to be ${expected}, not "${value}".`);
  return result;
}

function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const seconds = (text: string): number | undefined => (Number(text) > 0 ? Number(text) : undefined);

function noFeed({ name }: Source, { found, feeds }: NoConversion): string {
  const [first, ...others] = feeds;
  if (!first) return `${name} is no feed, but ${found}. Name the address of an RSS, Atom or JSON feed.`;
  const list = [first, ...others].join(' ');
  return `${name} is no feed, but ${found}. It names ${others.length ? 'these' : 'this one'}: ${list}`;
}

function tell({ feed, format, notes }: Conversion, decoded: DecodedText, terminal: Terminal): ExitCode {
  const { encoding, claimed, broken } = decoded;
  const count = `${feed.items.length} ${feed.items.length === 1 ? 'story' : 'stories'}`;
  terminal.note(`${count}, from ${format} in ${encoding}.`);
  if (claimed) terminal.note(`mended: the source says that it is in ${claimed}, and is in ${encoding}`);
  if (broken) terminal.note(`lost: characters that mean nothing in ${encoding} (${broken} times)`);
  for (const note of notes) terminal.note(describeNote(note));
  if (!feed['language']) terminal.note('The source does not name its language: --language does.');
  return broken || notes.some(({ kind }) => kind === 'lost') ? 1 : 0;
}
