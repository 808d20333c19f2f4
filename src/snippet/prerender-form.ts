/** The form that is made by a program: a command, and the page that its result belongs into. */
import { classAttribute, elementAttributes, fallbackHtml, script } from './html-forms.js';
import { scriptAttributes } from './embed.js';
import { lookLines } from './look.js';
import type { SnippetOptions } from './options.js';

/** The command that writes the element with its content (`fairwire prerender --help`). */
export function prerenderForm(options: SnippetOptions): string {
  const [feed = 'FEED', ...others] = options.feeds;
  const attributes = [...classAttribute(options), ...elementAttributes({ ...options, feeds: [] })];
  const settings = attributes.map(
    ([name, value]) => `--set ${word(value === true ? name : `${name}=${value}`)}`,
  );
  const fallback = fallbackHtml(options.fallback);
  return [
    `npx fairwire prerender ${word(feed)} --element ${options.element}`,
    ...(others.length ? [`--src ${word(options.feeds.join(' '))}`] : []),
    ...settings,
    ...(fallback ? [`--fallback ${word(fallback)}`] : []),
    `--output ${options.element}.html`,
  ].join(' ');
}

/** A word of a command, as Unix shells read it. */
const word = (text: string): string =>
  /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;

/** What belongs into the page: the script, the look, and what the command wrote. */
export const prerendered = (options: SnippetOptions, html: string): string =>
  [script(scriptAttributes(options, 'fairwire.js')), ...lookLines(options), html].join('\n');
