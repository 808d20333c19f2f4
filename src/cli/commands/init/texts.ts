import { en } from './texts.en.js';
import { zhHans } from './texts.zh-Hans.js';
import { zhHant } from './texts.zh-Hant.js';

/** What an event is called. */
export interface EventTexts {
  readonly name: string;
  readonly description: string;
}

export interface StoryTexts {
  readonly title: string;
  readonly summary: string;
  readonly html: string;
}

/** All that a starter folder says, in one language. The exhibition is made up. */
export interface StarterTexts {
  /** The organiser's site. */
  readonly site: string;
  readonly timeZone: string;
  /** @param year in which the exhibition is held */
  readonly exhibition: (year: number) => EventTexts;
  readonly edition: string;
  readonly place: {
    readonly name: string;
    readonly country: string;
    readonly town: string;
    readonly street: string;
  };
  readonly forum: EventTexts;
  readonly tasting: EventTexts;
  readonly feedTitle: string;
  readonly feedDescription: string;
  readonly organizer: string;
  readonly partners: {
    readonly hosts: string;
    readonly supporters: string;
    readonly growers: string;
    readonly potters: string;
  };
  readonly links: Readonly<Record<'about' | 'tickets' | 'contact' | 'privacy', string>>;
  readonly categories: Readonly<Record<'organizer' | 'visitors' | 'exhibitors', string>>;
  readonly home: string;
  readonly news: string;
  readonly events: string;
  readonly partnersOfFair: string;
  readonly picture: { readonly alt: string; readonly caption: string; readonly credit: string };
  readonly opening: StoryTexts & { readonly lead: string };
  readonly travel: StoryTexts;
  readonly stands: StoryTexts;
  /** The README. `version` is that of the embed files. */
  readonly readme: (version: string) => string;
}

export const starterLanguages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type StarterLanguage = (typeof starterLanguages)[number];

export const starterTexts: Readonly<Record<StarterLanguage, StarterTexts>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
