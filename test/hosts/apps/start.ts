/** What an app of each framework is given, and what the test does with it. */
export interface Props {
  readonly src: string;
  readonly limit: number;
  /** As an object; its element has no address. */
  readonly feed: object;
  /** A list for each, with this id, in this order. */
  readonly keys: readonly string[];
  readonly onSelect: (event: Event) => void;
  readonly onLoad: (event: Event) => void;
}

export interface App {
  render(props: Props): void;
  unmount(): void;
}

export type Start = (place: Element) => App;

/** Where the test finds it. */
export const offer = (start: Start): void => void Object.assign(window, { start });
