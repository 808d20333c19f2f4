/** What the apps have in common: what they note of events, and how the test gets at them. */
import type { FairwireErrorEvent, FairwireLoadEvent, FairwireSelectEvent } from 'fairwire';
import type { Start } from './props.js';

export type { Props } from './props.js';

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

/** Where the test finds it. */
export const offer = (start: Start): void => void Object.assign(window, { start, seen });
