/** The lines to paste for what a story shows. */
import type { StoryContext } from '@storybook/web-components-vite';
import { version } from '../../package.json';
import { embedAddress } from '../../src/snippet/embed.js';
import { snippet } from '../../src/snippet/index.js';
import { known } from './manifest.js';
import { type Args, attributesOf, fallbackOf, themeAttributes, tokensOf } from './show.js';
import type { Language, Settings, Theme } from './settings.js';

/** Where an organiser's files would be: the hashes are those of the files of a release, which the organiser hands out. */
const place = { host: 'https://static.example.org/fairwire', version, integrity: {} };
const feedOf = (language: Language): string => `https://www.example.org/feed/${language}.json`;

const isReady = (theme: Theme): boolean => !/^(auto|light|dark)/.test(theme);

/** The style sheet of a ready theme. */
const sheetLine = (theme: Theme): string[] =>
  isReady(theme) ? [`<link rel="stylesheet" href="${embedAddress(place, `themes/${theme}.css`)}">`] : [];

/** The tokens, for the page's own style sheet. */
function tokenLines(tag: string, args: Args): string[] {
  const tokens = Object.entries(tokensOf(args)).map(([name, value]) => `  ${name}: ${value};`);
  return tokens.length ? [`${tag} {`, ...tokens, '}'] : [];
}

/** With its attributes and tokens as the controls have them, in the form and the theme of the toolbar. */
export function snippetOf(tag: string, args: Args, settings: Settings): string {
  const { language, theme, snippet: form } = settings;
  const attributes = attributesOf(tag, { ...args, src: undefined });
  const lines = snippet({
    ...place,
    form,
    element: tag,
    feeds: args['src'] ? [feedOf(language)] : [],
    attributes: { ...themeAttributes(theme), ...attributes },
    known,
    fallback: fallbackOf(tag, language),
    page: 'https://www.example.org/fairwire.html',
  });
  return withStyles(lines, settings, tokenLines(tag, args));
}

function withStyles(lines: string, { snippet: form, theme }: Settings, css: readonly string[]): string {
  switch (form) {
    // Its page has the styles.
    case 'iframe':
      return lines;
    case 'react':
    case 'vue':
      return [lines, ...(css.length ? ['', '/* In your style sheet: */', ...css] : [])].join('\n');
    default:
      return [...sheetLine(theme), ...(css.length ? ['<style>', ...css, '</style>'] : []), lines].join('\n');
  }
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
