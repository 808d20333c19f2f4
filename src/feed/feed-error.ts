/** Why there is no feed: the codes of the `fairwire-error` event. */
export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'format' | 'empty';

export interface FeedErrorDetails {
  /** The HTTP status, where the server answered; 0 otherwise. */
  readonly status?: number;
  /** Seconds the server asks to wait (RFC 9110, 10.2.3). */
  readonly retryAfter?: number | undefined;
  /** What the document was instead of a feed, for example `an HTML page`. */
  readonly found?: string;
  /** What the platform said, for example the TypeError of a rejected `fetch`. */
  readonly cause?: unknown;
}

/** A feed that could not be had. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly found: string | undefined;
  readonly cause: unknown;

  constructor(
    readonly code: FeedErrorCode,
    /** The address that was asked. */
    readonly src: string,
    { status = 0, retryAfter, found, cause }: FeedErrorDetails = {},
  ) {
    super([code, status || '', found ?? '', src].filter(Boolean).join(' · '));
    this.status = status;
    this.retryAfter = retryAfter;
    this.found = found;
    this.cause = cause;
  }
}
