import { describeProblem } from '../../feed/problem.js';
import type { ElementName, Prerendered, PrerenderOptions } from '../../prerender/index.js';
import { type Arguments, type Command, UserError } from '../command.js';
import { readFeedDocument } from '../read-feed.js';
import { attributesOf, timeoutOf } from '../settings.js';
import { writeOutput } from '../write-output.js';

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
    const timeout = timeoutOf(args);
    const { document, url } = await readFeedDocument(place, timeout);
    const { html, styleHash, problems } = await render(document, optionsOf(args, url, timeout));
    for (const problem of problems) terminal.note(describeProblem(problem));
    const { output } = args.values;
    await writeOutput(html, typeof output === 'string' ? output : undefined, terminal);
    terminal.note(`A Content Security Policy allows its style with: style-src ${styleHash}`);
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
