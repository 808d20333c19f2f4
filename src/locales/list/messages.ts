/** The texts of what a list can do besides showing stories. They come with the part that does it. */
export interface ListMessages {
  /** The mark of a story that is young. */
  readonly fresh: string;
  /** A filter leaves no story. */
  readonly noMatch: string;
}
