import { writeFile } from 'node:fs/promises';
import { describeProblem } from '../../feed/problem.js';
import type { ElementName, Prerendered, PrerenderOptions } from '../../prerender/index.js';
import { type Arguments, type Command, UserError } from '../command.js';
import { readFeedDocument } from '../read-feed.js';
import { attributesOf } from '../settings.js';
import type { Terminal } from '../terminal.js';

export const prerenderCommand: Command = {
  name: 'prerender',
  summary: 'writes an element as HTML, with the content of a feed in it',
  help: `
fairwire prerender FEED --element NAME [options]

Writes the element as HTML, with what the feed holds in it: for readers without scripts, for search engines, and for
all others before the script is there. FEED is an address, a file, or - for the standard input.

  --element NAME      news-list, news-article, partner-footer or event-links
  --set NAME=VALUE    an attribute of the element; as often as there are attributes
  --src ADDRESS       where the feed is for the page's readers; FEED itself, or its feed_url, by default
  --form FORM         shadow (declarative shadow DOM, the default) or light (plain HTML between the tags)
  --fallback HTML     what stands between the tags of the shadow form
  --no-data           leaves the feed's data out: a page needs it once for all elements of a feed
  --json-ld           describes the content in the terms of schema.org too
  --output FILE       writes there; to the standard output by default
  --timeout SECONDS   how long the feed may take; 15 by default

Example: fairwire prerender https://www.example.org/feed/en.json --element news-list --set limit=5
`,
  options: {
    element: { type: 'string' },
    set: { type: 'string', multiple: true },
    src: { type: 'string' },
    form: { type: 'string' },
    fallback: { type: 'string' },
    'no-data': { type: 'boolean' },
    'json-ld': { type: 'boolean' },
    output: { type: 'string' },
    timeout: { type: 'string' },
  },
  async run(args, terminal) {
    const [place, ...others] = args.positionals;
    if (!place || others.length)
      throw new UserError('fairwire prerender takes one feed: an address, a file, or -.');
    const timeout = secondsOf(args.values['timeout']);
    const { document, url } = await readFeedDocument(place, timeout);
    const made = await render(document, optionsOf(args, url, timeout));
    await write(made, args, terminal);
    return 0;
  },
};

function optionsOf({ values }: Arguments, url: string, timeout: number): PrerenderOptions {
  const { element, form = 'shadow', src, fallback } = values;
  if (typeof element !== 'string')
    throw new UserError('--element is missing: fairwire prerender --help lists them.');
  if (form !== 'shadow' && form !== 'light')
    throw new UserError(`--form is shadow or light, not "${String(form)}".`);
  const attributes = attributesOf((values['set'] ?? []) as string[]);
  // A file is no address for the readers of a page.
  const address = src ?? (url.startsWith('http') ? url : undefined);
  return {
    element: element as ElementName,
    attributes: { ...attributes, ...(typeof address === 'string' && { src: address }) },
    form,
    ...(typeof fallback === 'string' && { fallback }),
    data: !values['no-data'],
    jsonLd: !!values['json-ld'],
    timeout,
  };
}

function secondsOf(value: Arguments['values'][string] = '15'): number {
  const seconds = Number(value);
  if (!(seconds > 0)) throw new UserError(`--timeout takes a number of seconds, not "${String(value)}".`);
  return seconds * 1000;
}

/** Loaded only here: it brings a whole page along. */
async function render(document: unknown, options: PrerenderOptions): Promise<Prerendered> {
  const { prerender, PrerenderError } = await import('../../prerender/index.js');
  try {
    return await prerender(document, options);
  } catch (error) {
    if (error instanceof PrerenderError) throw new UserError(error.message);
    throw error;
  }
}

async function write(
  { html, styleHash, problems }: Prerendered,
  { values }: Arguments,
  terminal: Terminal,
): Promise<void> {
  for (const problem of problems) terminal.note(describeProblem(problem));
  const { output } = values;
  if (typeof output === 'string') await save(output, html);
  else terminal.print(html);
  terminal.note(`A Content Security Policy allows its style with: style-src ${styleHash}`);
}

async function save(path: string, html: string): Promise<void> {
  try {
    await writeFile(path, `${html}\n`);
  } catch (error) {
    throw new UserError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
