/** How large the text of a story is. */
export type FontSize = 'small' | 'medium' | 'large';

/** The texts around a story. They come with the view of an article. */
export interface StoryMessages {
  /** The name of the trail above a story, for those who hear the page. */
  readonly breadcrumb: string;
  readonly updated: (day: string) => string;
  readonly source: string;
  readonly editor: string;
  readonly author: string;
  readonly originalPage: string;
  readonly loading: string;
  readonly previous: string;
  readonly next: string;
  readonly backToList: string;
  /** The name of the links to the stories before and after, for those who hear the page. */
  readonly navigation: string;
  /** The name of a table without a caption, for those who hear the page. */
  readonly table: string;
  readonly minutes: (count: number) => string;
  /** The name of the buttons for the size of the text, for those who hear the page. */
  readonly fontSize: string;
  /** Those buttons, as they stand: a size, its sign, and its name, which has the sign in it. */
  readonly sizes: readonly (readonly [size: FontSize, sign: string, name: string])[];
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  /** What to do with a link that could not be copied. */
  readonly copyByHand: string;
  readonly qrCode: string;
  /** What to do with the QR code. */
  readonly scan: string;
  readonly print: string;
  /** The name of the pictures, for those who hear the page. */
  readonly gallery: string;
  /** The name of a picture that has neither a description nor a caption. */
  readonly picture: (place: number) => string;
  readonly related: string;
  readonly languages: string;
  /** The full text could not be had. */
  readonly storyFailed: string;
  /** The feed has no story of the id. */
  readonly noStory: string;
}
