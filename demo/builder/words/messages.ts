/** What the builder says, in each language. */
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

export const languages = ['en', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

export interface Messages {
  readonly title: string;
  readonly intro: string;
  readonly skip: string;
  readonly language: string;
  readonly gallery: string;
  readonly pages: string;
  /** Before the settings that an address had in vain. */
  readonly ignored: (list: string) => string;
  readonly colon: string;
  readonly feed: {
    readonly title: string;
    readonly note: string;
    readonly label: string;
    readonly check: string;
    readonly sample: string;
    readonly none: string;
    readonly asking: string;
    readonly noAddress: string;
    readonly good: string;
    readonly usable: string;
    readonly bad: string;
    readonly dead: string;
    /** What the feed holds: its title, and how much of what. */
    readonly holds: (title: string, stories: number, events: number, partners: number) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly details: string;
    readonly places: string;
  };
  readonly element: {
    readonly title: string;
    readonly legend: string;
    /** By tag: a name, and what it shows. */
    readonly names: Readonly<Record<string, readonly [name: string, note: string]>>;
    readonly groups: Readonly<Record<'stories' | 'look' | 'behaviour' | 'loading', string>>;
    readonly inside: string;
    /** For a setting that is left to the element. */
    readonly byItself: string;
    readonly wrong: (expected: string) => string;
    readonly reset: string;
    readonly seeIt: string;
  };
  readonly look: {
    readonly title: string;
    readonly theme: string;
    readonly themeNote: string;
    readonly ownColours: string;
    readonly tokens: string;
    readonly tokensNote: string;
    readonly picker: (name: string) => string;
    readonly wrong: string;
  };
  readonly fallback: {
    readonly title: string;
    readonly note: string;
    readonly text: string;
    readonly link: string;
  };
  readonly preview: {
    readonly title: string;
    readonly empty: string;
    readonly page: string;
    readonly pages: Readonly<Record<string, string>>;
    readonly view: string;
    readonly views: Readonly<Record<string, string>>;
    readonly after: string;
    readonly contrast: (text: string, ratio: string, least: string) => string;
    readonly contrastMore: (count: number) => string;
    readonly contrastAdvice: string;
  };
  readonly lines: {
    readonly title: string;
    readonly none: string;
    readonly legend: string;
    /** By form: a name, and when it fits. */
    readonly forms: Readonly<Record<string, readonly [name: string, note: string]>>;
    readonly paste: string;
    readonly frame: string;
    readonly framePage: string;
    readonly framePlace: string;
    readonly command: string;
    readonly result: string;
    readonly making: string;
    readonly noResult: string;
    readonly resultNote: string;
    readonly noForm: string;
    readonly copy: string;
    readonly copyLines: string;
    readonly forMore: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly local: string;
    readonly host: string;
    readonly hostNote: string;
    readonly policy: string;
    readonly policyNote: string;
    readonly policyStyle: string;
    readonly trustedTypes: string;
    readonly share: string;
    readonly shareNote: string;
    readonly problems: string;
  };
}

export const messages: Readonly<Record<Language, Messages>> = { en, 'zh-Hans': zhHans };
