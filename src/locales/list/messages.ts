/** The texts of what a list can do besides showing stories. They come with the part that does it. */
export interface ListMessages {
  /** The mark of a story that is young. */
  readonly fresh: string;
  /** A filter leaves no story. */
  readonly noMatch: string;
  /** How many stories are left; `isAll` is false where only some of the feed's pages were looked through. */
  readonly found: (count: number, isAll: boolean) => string;
  /** The name of the field to look for words in. */
  readonly search: string;
  /** The name of the row of tabs. */
  readonly categories: string;
  /** The tab that leaves no story out. */
  readonly all: string;
  /** The name of the row of pages. */
  readonly pages: string;
  /** The name of one of them, counted from 1. */
  readonly page: (number: number) => string;
  readonly previous: string;
  readonly next: string;
  /** The name of headlines that change by themselves. */
  readonly ticker: string;
  /** What leads through headlines that change by themselves. */
  readonly previousHeadline: string;
  readonly nextHeadline: string;
  /** What stops headlines that change by themselves. */
  readonly pause: string;
  readonly play: string;
  /** The offer of stories that came meanwhile. */
  readonly arrived: (count: number) => string;
  /** What leads from a story back to the list. */
  readonly back: string;
}
