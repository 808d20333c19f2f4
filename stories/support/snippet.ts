/** The lines to paste for what a story shows. */
import type { StoryContext } from '@storybook/web-components-vite';
import { version } from '../../package.json';
import { embedAddress } from '../../src/snippet/embed.js';
import { snippet } from '../../src/snippet/index.js';
import { known } from './manifest.js';
import { type Args, attributesOf, fallbackOf, readyTheme, themeAttributes, tokensOf } from './show.js';
import type { Language, Settings } from './settings.js';

/** Where an organiser's files would be: the hashes are those of the files of a release, which the organiser hands out. */
const place = { host: 'https://static.example.org/fairwire', version, integrity: {} };
const feedOf = (language: Language): string => `https://www.example.org/feed/${language}.json`;

/** With its attributes and tokens as the controls have them, in the form and the theme of the toolbar. */
export function snippetOf(tag: string, args: Args, settings: Settings): string {
  const { language, theme, snippet: form } = settings;
  return snippet({
    ...place,
    form,
    element: tag,
    feeds: args['src'] ? [feedOf(language)] : [],
    attributes: { ...themeAttributes(theme), ...attributesOf(tag, { ...args, src: undefined }) },
    theme: readyTheme(theme),
    tokens: tokensOf(args),
    known,
    fallback: fallbackOf(tag, language),
    page: 'https://www.example.org/fairwire.html',
  });
}

const scriptLine = `<script type="module" src="${embedAddress(place, 'fairwire.js')}"></script>`;

/** The same for a story that is written by hand: what it renders, with the script. */
export const snippetOfHtml = (rendered: string, { language }: Settings): string =>
  `${scriptLine}\n${tidy(rendered).replace(/(?<= src=")[^"]*/g, feedOf(language))}`;

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
