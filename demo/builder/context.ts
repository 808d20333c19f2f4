import type { Feed } from '../../src/feed/index.js';
import type { SeenText } from '../contrast.js';
import type { CheckedFeed } from './feed-check.js';
import type { Settings } from './settings.js';
import type { Messages } from './words/messages.js';

/** How far the check of the feeds is. */
export type Check =
  | { readonly kind: 'none' }
  | { readonly kind: 'no-address' }
  /** With what is known from before. */
  | { readonly kind: 'asking'; readonly feeds: readonly CheckedFeed[] }
  | { readonly kind: 'done'; readonly feeds: readonly CheckedFeed[] };

/** What the demo's server made of the feed. */
export type Result =
  | { readonly kind: 'making' }
  /** With what the server says, where it says anything. */
  | { readonly kind: 'failed'; readonly reason?: string }
  | { readonly kind: 'made'; readonly html: string; readonly styleHash: string };

/** What the templates show, and what they call. */
export interface Context {
  readonly words: Messages;
  readonly settings: Settings;
  /** What in the page's address meant nothing. */
  readonly ignored: readonly string[];
  readonly check: Check;
  /** The first feed that can be read. */
  readonly feed: Feed | undefined;
  /** Of this page, with the settings. */
  readonly address: string;
  /** What was typed into a field, by the name of the attribute or token: it may be no value yet. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Texts of the preview that are hard to read. */
  readonly weak: readonly SeenText[];
  readonly result: Result | undefined;
  /** The name of the block that was copied last, and whether it was. */
  readonly copied: { readonly name: string; readonly isDone: boolean } | undefined;

  readonly change: (settings: Settings) => void;
  readonly type: (name: string, text: string, settings: Settings) => void;
  readonly reset: () => void;
  readonly checkFeed: (address: string) => void;
  readonly copy: (name: string, text: string) => void;
  readonly previewReady: (event: Event) => void;
}
