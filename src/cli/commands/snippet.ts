import { version } from '../../elements/base/version.js';
import {
  contentSecurityPolicy,
  knownElements,
  needsHost,
  snippet,
  type SnippetForm,
  snippetForms,
  type SnippetOptions,
  snippetProblems,
  trustedTypes,
} from '../../snippet/index.js';
import manifest from '../../../custom-elements.json?raw';
import { type Arguments, type Command, type ExitCode, UserError } from '../command.js';
import { readIntegrity } from '../embed-files.js';
import { attributesOf } from '../settings.js';
import type { Terminal } from '../terminal.js';

const help = `
fairwire snippet --feed URL --host URL [options]

Prints the lines that put an element on a page, with the version and the hash of this copy of Fairwire.

  --feed URL             The feed's address. Several are shown as one: --feed A --feed B.
  --host URL             The folder in which the versions of the embed files are, such as
                         https://static.example.org/fairwire. Not needed for react, vue and iframe, nor for
                         prerender without --csp.
  --element TAG          news-list, news-article, partner-footer, event-links or news-feed. Default: news-list.
  --set NAME=VALUE       An attribute of the element; --set NAME for one that is on by being there.
  --inside TAG           For news-feed: an element in it. As often as there are some.
  --theme NAME           A ready theme: association, journal, night or contrast.
  --token NAME=VALUE     A token of the look: --token accent=#b3261e.
  --fallback TEXT        What readers see until the feed is there, and where it cannot be had.
  --fallback-url URL     Where that text leads.
  --form FORM            ${snippetForms.join(', ')}. Default: module.
  --classic, --div       The same as --form classic, --form div.
  --page URL             For --form iframe: where the page that --form page prints is hosted.
  --csp                  Also what the page's Content-Security-Policy has to allow.

Warnings are printed on the standard error output.

Exit code: 0; 1 where something will not work as it was meant; 2 where the call was wrong.

  fairwire snippet --feed https://www.example.org/feed/en.json --set limit=8 \\
    --host https://static.example.org/fairwire \\
    --fallback "Exhibition news" --fallback-url https://www.example.org/news/
`;

const options = {
  feed: { type: 'string', multiple: true },
  host: { type: 'string' },
  element: { type: 'string' },
  set: { type: 'string', multiple: true },
  inside: { type: 'string', multiple: true },
  theme: { type: 'string' },
  token: { type: 'string', multiple: true },
  fallback: { type: 'string' },
  'fallback-url': { type: 'string' },
  form: { type: 'string' },
  classic: { type: 'boolean' },
  div: { type: 'boolean' },
  page: { type: 'string' },
  csp: { type: 'boolean' },
} as const;

export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'prints the lines that put an element on a page',
  help,
  options,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (args.positionals.length)
    throw new UserError(`"${args.positionals[0]}" belongs to no option. fairwire snippet --help lists them.`);
  const wanted = await wantedOf(args);
  const problems = snippetProblems(wanted);
  if (!wanted.known.has(wanted.element)) throw new UserError(problems[0]?.message ?? '');
  terminal.print(snippet(wanted));
  if (args.values['csp']) tellPolicy(wanted, terminal);
  for (const { message } of problems) terminal.note(`${terminal.styleNote('yellow', 'warning:')} ${message}`);
  if (!wanted.fallback && wanted.form !== 'iframe')
    terminal.note('Without --fallback and --fallback-url readers see nothing until the feed is there.');
  return problems.length ? 1 : 0;
}

async function wantedOf(args: Arguments): Promise<SnippetOptions> {
  const form = formOf(args);
  const [host = '', page, text, url] = ['host', 'page', 'fallback', 'fallback-url'].map((name) =>
    textOf(args, name),
  );
  if (!host && printsHost(form, args.values['csp'] === true))
    throw new UserError(
      '--host has to name the folder of the embed files, such as https://static.example.org/fairwire.',
    );
  if (host && !/^(?:https?:\/\/[^/]|\/)/i.test(host))
    throw new UserError(
      `--host has to be an http or https address, or a path that begins with /, not "${host}".`,
    );
  if (form === 'iframe' && !page)
    throw new UserError(
      '--page has to name the address of the page in the frame; --form page prints that page.',
    );
  return {
    ...{ form, host, page, version },
    element: textOf(args, 'element') ?? 'news-list',
    feeds: textsOf(args, 'feed'),
    attributes: attributesOf(textsOf(args, 'set')),
    inside: textsOf(args, 'inside'),
    theme: textOf(args, 'theme'),
    tokens: tokensOf(textsOf(args, 'token')),
    known: knownElements(JSON.parse(manifest) as Parameters<typeof knownElements>[0]),
    integrity: needsHost(form) ? await readIntegrity() : {},
    fallback: text || url ? { text: text ?? url ?? '', url } : undefined,
  };
}

/** Whether what is printed names the host. The lines of a frame and the command do not; the command's policy does. */
const printsHost = (form: SnippetForm, hasPolicy: boolean): boolean =>
  needsHost(form) && form !== 'iframe' && (form !== 'prerender' || hasPolicy);

function formOf(args: Arguments): SnippetForm {
  const asked = [textOf(args, 'form'), ...(['classic', 'div'] as const).filter((name) => args.values[name])];
  const [form = 'module', ...more] = asked.filter((name) => name !== undefined);
  if (more.length) throw new UserError(`One form at a time: ${[form, ...more].join(', ')}.`);
  const known = snippetForms.find((name) => name === form);
  if (!known) throw new UserError(`--form has to be one of ${snippetForms.join(', ')}, not "${form}".`);
  return known;
}

/** `accent=#b3261e`, also with the whole name of the token. */
const tokensOf = (settings: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    settings.map((setting) => {
      const [, name, value] = /^(?:--fairwire-)?([a-z][a-z-]*)=(.+)$/s.exec(setting) ?? [];
      if (!name || !value) throw new UserError(`--token ${setting} is no token: write --token NAME=VALUE.`);
      return [`--fairwire-${name}`, value];
    }),
  );

const textsOf = ({ values }: Arguments, name: string): string[] => {
  const value = values[name];
  return (Array.isArray(value) ? value : [value]).flatMap((text) =>
    typeof text === 'string' && text ? [text] : [],
  );
};

const textOf = (args: Arguments, name: string): string | undefined => textsOf(args, name)[0];

function tellPolicy(wanted: SnippetOptions, terminal: Terminal): void {
  terminal.print(`\nContent-Security-Policy: ${contentSecurityPolicy(wanted)}`);
  if (wanted.form === 'iframe') return;
  terminal.note('Pictures at other hosts than the feed: add those hosts to img-src.');
  terminal.note(`Where the policy lists trusted-types: ${trustedTypes}`);
}
