/** The lines to paste for what a story shows. */
import type { StoryContext } from '@storybook/web-components-vite';
import { version } from '../../package.json';
import { scriptAttributes } from '../../src/snippet/embed.js';
import { script } from '../../src/snippet/html-forms.js';
import { snippet } from '../../src/snippet/index.js';
import { lookLines } from '../../src/snippet/look.js';
import { known } from './manifest.js';
import { type Args, attributesOf, fallbackOf, readyTheme, themeAttributes, tokensOf } from './show.js';
import type { Language, Settings } from './settings.js';

/** Where an organiser's files would be: the hashes are those of the files of a release, which the organiser hands out. */
const place = { host: 'https://static.example.org/fairwire', version, integrity: {} };
/** The addresses of as many feeds. */
const feedsOf = (count: number, language: Language): string[] =>
  Array.from(
    { length: count },
    (_, index) => `https://www.example.org/feed/${index ? `${index + 1}/` : ''}${language}.json`,
  );

/** With its attributes and tokens as the controls have them, in the form and the theme of the toolbar. */
export function snippetOf(tag: string, args: Args, settings: Settings): string {
  const { language, theme, snippet: form } = settings;
  return snippet({
    ...place,
    form,
    element: tag,
    feeds: feedsOf(args['src'] ? [args['src']].flat().length : 0, language),
    attributes: { ...themeAttributes(tag, theme), ...attributesOf(tag, { ...args, src: undefined }) },
    theme: readyTheme(theme),
    tokens: tokensOf(args),
    known,
    fallback: fallbackOf(tag, language),
    page: 'https://www.example.org/fairwire.html',
  });
}

/** The same for a story that is written by hand: what it renders, with the script and the sheet of a ready theme. */
export function snippetOfHtml(rendered: string, { language, theme, snippet: form }: Settings): string {
  // The other forms hold one element, and this is any HTML.
  const file = form === 'classic' ? 'fairwire.classic.js' : 'fairwire.js';
  return [
    script(scriptAttributes(place, file)),
    ...lookLines({ ...place, element: '', theme: readyTheme(theme) }),
    tidy(rendered).replace(/(?<= src=")[^"]*/g, (all) => feedsOf(all.split(' ').length, language).join(' ')),
  ].join('\n');
}

/** As a person would write it: without the traces of rendering. */
const tidy = (rendered: string): string =>
  rendered
    .replace(/<!--.*?-->/gs, '')
    .replace(/=""/g, '')
    .replace(/\n\s*(?=>)/g, '')
    .replace(/^[ \t]*\n/gm, '')
    .trim();

/** What Storybook shows as the code of a story. */
export const sourceOf = (rendered: string, { component, args, globals, parameters }: StoryContext): string =>
  component && !parameters['byHand']
    ? snippetOf(component, args, globals as Settings)
    : snippetOfHtml(rendered, globals as Settings);
