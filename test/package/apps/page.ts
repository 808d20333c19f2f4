/** What the app of each framework shows, and what the test does with it. */
import type { FairwireErrorEvent, FairwireLoadEvent, FairwireSelectEvent } from 'fairwire';

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

/** What the app was told. */
export const seen: string[] = [];

export const onLoad = ({ detail }: FairwireLoadEvent): void => void seen.push(`load ${detail.feed.title}`);

/** The app opens stories its own way. */
export function onSelect(event: FairwireSelectEvent): void {
  event.preventDefault();
  seen.push(`select ${event.detail.item.id}`);
}

export const onError = ({ detail: { code, status } }: FairwireErrorEvent): void =>
  void seen.push(`error ${code} ${status}`);

export interface App {
  render(props: Props): void;
  unmount(): void;
}

export type Start = (place: HTMLElement) => App;

/** Where the test finds it. */
export const offer = (start: Start): void => void Object.assign(window, { start, seen });
