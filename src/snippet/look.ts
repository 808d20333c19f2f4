/** How an element looks: a ready theme and tokens, as HTML. */
import { type Attribute, startTag } from '../markup/html.js';
import { embedAddress, isPinned, type Place } from './embed.js';
import type { SnippetOptions } from './options.js';

type Look = Pick<SnippetOptions, 'element' | 'theme' | 'tokens'>;

export const themeName = ({ theme }: Look): string | undefined => theme?.replace(/[^\w-]/g, '');

export const themeClass = (look: Look): string | undefined => {
  const name = themeName(look);
  return name && `fairwire-${name}`;
};

/** Tokens as declarations. What a value does not need, and a style sheet would stumble over, is left out. */
export const declarations = ({ tokens = {} }: Look): (readonly [name: string, value: string])[] =>
  Object.entries(tokens).map(([name, value]) => [name, value.replace(/[<>{};\\\r\n]/g, '').trim()]);

/** The rule that sets the tokens; it wins over the theme. */
export function tokenRule(look: Look): string | undefined {
  const set = declarations(look).map(([name, value]) => `${name}: ${value};`);
  const name = themeClass(look);
  return set.length ? `${look.element}${name ? `.${name}` : ''} { ${set.join(' ')} }` : undefined;
}

/** The name of a theme's file, as in `integrity.json`. */
export const themeFile = (theme: string): string => `themes/${theme}.css`;

/** The lines before the element. */
export function lookLines(options: Look & Place): string[] {
  const theme = themeName(options);
  const rule = tokenRule(options);
  return [
    ...(theme ? [startTag('link', sheetAttributes(options, themeFile(theme)))] : []),
    ...(rule ? [`<style>${rule}</style>`] : []),
  ];
}

function sheetAttributes(options: Place, file: string): Attribute[] {
  const hash = isPinned(options) ? options.integrity[file] : undefined;
  const sheet: Attribute[] = [
    ['rel', 'stylesheet'],
    ['href', embedAddress(options, file)],
  ];
  return hash ? [...sheet, ['integrity', hash], ['crossorigin', 'anonymous']] : sheet;
}
