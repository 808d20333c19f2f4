import type { FeedErrorCode } from '../../feed/feed-error.js';
import type { Feed, Item } from '../../feed/format.js';

export interface FairwireLoadDetail {
  readonly feed: Feed;
  /** Whether it was kept from an earlier visit. */
  readonly fromCache: boolean;
}

/** `fairwire-load`: the element has a feed, or a newer one. Does not bubble. */
export class FairwireLoadEvent extends CustomEvent<FairwireLoadDetail> {
  constructor(detail: FairwireLoadDetail) {
    super('fairwire-load', { detail });
  }
}

export interface FairwireErrorDetail {
  readonly code: FeedErrorCode;
  /** The HTTP status, where the server answered; 0 otherwise. */
  readonly status: number;
  /** The address that was asked; empty where it is a part of the kit that could not be had. */
  readonly src: string;
}

/** `fairwire-error`: a request failed, for the feed or for a part of the kit, or the feed has nothing to show in the element. Does not bubble. */
export class FairwireErrorEvent extends CustomEvent<FairwireErrorDetail> {
  constructor(detail: FairwireErrorDetail) {
    super('fairwire-error', { detail });
  }
}

export interface FairwireSelectDetail {
  readonly item: Item;
}

/**
 * `fairwire-select`: the reader chose a story. Bubbles, crosses shadow roots, and can be cancelled by a host
 * that opens the story its own way.
 */
export class FairwireSelectEvent extends CustomEvent<FairwireSelectDetail> {
  constructor(detail: FairwireSelectDetail) {
    super('fairwire-select', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  // Of documents and windows too: one of them bubbles.
  interface GlobalEventHandlersEventMap {
    'fairwire-load': FairwireLoadEvent;
    'fairwire-error': FairwireErrorEvent;
    'fairwire-select': FairwireSelectEvent;
  }
}
