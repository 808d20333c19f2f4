/** What the app of each framework shows, and what the test does with it. */
export interface Props {
  /** For all elements in a `<news-feed>`, as an object. */
  readonly feed: object;
  /** Of the list that stands alone. */
  readonly src: string;
  readonly limit: number;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly shown: readonly ('image' | 'date')[];
  readonly tabs: boolean;
  readonly item: string;
  readonly jsonLd: boolean;
  readonly layout: 'list' | 'cards' | 'bar';
}

export interface App {
  render(props: Props): void;
  unmount(): void;
}

export type Start = (place: HTMLElement) => App;
