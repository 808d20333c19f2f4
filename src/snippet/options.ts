import type { KnownElements } from './known.js';

/** The forms in which an element can be put on a page. */
export const snippetForms = [
  /** A module script and the element. */
  'module',
  /** A classic script and the element, for editors that drop `type="module"`. */
  'classic',
  /** A classic script and a `<div>`, for editors that drop unknown tags too. */
  'div',
  /** One script that puts the element after itself. */
  'script',
  /** The block "Custom HTML" of WordPress's editor. */
  'wordpress',
  /** A frame that shows the page of the form `page`. */
  'iframe',
  /** A page of its own, to be hosted for the form `iframe`. */
  'page',
  /** The command that writes an element with its content, for a site that is built. */
  'prerender',
  /** A component for React 19 and newer. */
  'react',
  /** A single-file component for Vue 3. */
  'vue',
] as const;

export type SnippetForm = (typeof snippetForms)[number];

export interface SnippetOptions {
  readonly form: SnippetForm;
  /** The tag name, such as `news-list`. */
  readonly element: string;
  /** The addresses of the feeds, absolute or relative to the page. */
  readonly feeds: readonly string[];
  /** Further attributes by name; `true` for one without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** For `news-feed`: the elements in it, by their tag names. */
  readonly inside?: readonly string[] | undefined;
  /** A ready theme by its name, such as `journal`; its sheet lies beside the embed files. */
  readonly theme?: string | undefined;
  /** Tokens of the look, such as `--fairwire-accent`, with what they are to be. */
  readonly tokens?: Readonly<Record<string, string>> | undefined;
  /** The elements of the kit: what an attribute takes decides how React and Vue are told. */
  readonly known: KnownElements;
  /** Where the versions of the embed files are, such as `https://static.example.org/fairwire`. */
  readonly host: string;
  /** The version of the embed files, such as `1.0.0`. */
  readonly version: string;
  /** The hashes of the embed files, by name: `integrity.json`. A file without one is not pinned. */
  readonly integrity: Readonly<Record<string, string>>;
  /** What readers see until the feed is there, and where it cannot be had. */
  readonly fallback?: Fallback | undefined;
  /** For the form `iframe`: where the page of the form `page` is hosted. */
  readonly page?: string | undefined;
  /** For the form `page`: the language of the feed, such as `zh-Hans`, unless the attribute `lang` names another one. */
  readonly language?: string | undefined;
  /** For the form `prerender`: the hash of the style that the command wrote (`fairwire prerender` prints it). */
  readonly styleHash?: string | undefined;
}

export interface Fallback {
  readonly text: string;
  /** Where the text leads. Without it, it is no link. */
  readonly url?: string | undefined;
}
