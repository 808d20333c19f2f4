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
}
