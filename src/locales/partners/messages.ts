/** The texts around partners. They come with what renders them. */
export interface PartnerMessages {
  /** The name of the links of the site, for those who hear the page. */
  readonly siteLinks: string;
  /** The text of the link to the licence of the feed's content. */
  readonly license: string;
  /** What shows the groups after the first on a narrow screen. */
  readonly morePartners: string;
  /** There is nothing to show. */
  readonly none: string;
}
