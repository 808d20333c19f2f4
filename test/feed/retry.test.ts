import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode, type FeedErrorDetails } from '../../src/feed/feed-error.js';
import { isRetryable, pause, retryAfterSeconds, retryDelay, withRetries } from '../../src/feed/retry.js';
import { rejection } from './support.js';

const failure = (code: FeedErrorCode, details?: FeedErrorDetails) =>
  new FeedError(code, 'feed.json', details);
const http = (status: number, retryAfter?: number) => failure('http', { status, retryAfter });

describe('isRetryable', () => {
  it('tries again what may pass', () => {
    const passing = [408, 425, 429, 500, 502, 503, 504].map((status) => http(status));
    for (const error of [failure('network'), ...passing])
      expect(isRetryable(error), error.message).to.equal(true);
  });

  it('does not try again what stays', () => {
    const staying = [400, 401, 403, 404, 405, 410, 451, 501, 505].map((status) => http(status));
    const others = (['timeout', 'format', 'empty'] as const).map((code) => failure(code));
    for (const error of [...staying, ...others]) expect(isRetryable(error), error.message).to.equal(false);
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.UTC(2015, 5, 23, 9, 0, 0);
  const seconds = (header: string | null) => retryAfterSeconds(header, now);

  it('reads seconds', () => {
    expect(seconds('120')).to.equal(120);
    expect(seconds(' 0 ')).to.equal(0);
  });

  it('reads an HTTP date, from now on', () => {
    expect(seconds('Tue, 23 Jun 2015 09:01:30 GMT')).to.equal(90);
    expect(seconds('Tue, 23 Jun 2015 08:00:00 GMT')).to.equal(0);
  });

  it('takes nothing from what is neither', () => {
    for (const header of [null, '', 'soon', 'NaN'])
      expect(seconds(header), String(header)).to.equal(undefined);
  });
});

describe('retryDelay', () => {
  const most = () => 1;

  it('doubles from half a second, up to 8 seconds', () => {
    const delays = [0, 1, 2, 3, 4, 5, 50].map((attempt) => retryDelay(attempt, http(503), most));
    expect(delays).to.deep.equal([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('is spread over the whole of that', () => {
    expect(retryDelay(2, http(503), () => 0)).to.equal(0);
    expect(retryDelay(2, http(503), () => 0.25)).to.equal(500);
    const delays = Array.from({ length: 50 }, () => retryDelay(0, http(503)));
    expect(Math.max(...delays)).to.be.within(1, 500);
    expect(new Set(delays).size).to.be.greaterThan(1);
  });

  it('never comes before Retry-After', () => {
    expect(retryDelay(0, http(503, 3), () => 0)).to.equal(3000);
    expect(retryDelay(0, http(503, 3), most)).to.equal(3500);
  });
});

describe('pause', () => {
  it('waits no longer than it must', () => pause(0, new AbortController().signal));

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const paused = rejection(pause(2 ** 30, controller.signal));
    controller.abort();
    await paused;
  });

  it('does not begin with a signal that is aborted already', async () => {
    const controller = new AbortController();
    controller.abort();
    await rejection(pause(2 ** 30, controller.signal));
  });
});

describe('withRetries', () => {
  const never = new AbortController().signal;
  const atOnce = { random: () => 0 };

  /** An attempt that fails as told, one after the other, and then succeeds. */
  const failing = (...errors: FeedError[]) => {
    const attempts: number[] = [];
    const attempt = (before: number) => {
      attempts.push(before);
      const error = errors[before];
      return error ? Promise.reject(error) : Promise.resolve('news');
    };
    return { attempts, attempt };
  };

  it('goes on until it succeeds', async () => {
    const { attempt, attempts } = failing(http(503), failure('network'));
    expect(await withRetries(attempt, Infinity, never, atOnce)).to.equal('news');
    expect(attempts).to.deep.equal([0, 1, 2]);
  });

  it('tries again three times and no more', async () => {
    const errors = [http(500), http(502), http(503), http(504), http(429)];
    const { attempt, attempts } = failing(...errors);
    expect(await rejection(withRetries(attempt, Infinity, never, atOnce))).to.equal(errors[3]);
    expect(attempts).to.deep.equal([0, 1, 2, 3]);
  });

  it('tries once where no retries are wanted', async () => {
    const { attempt, attempts } = failing(http(503));
    await rejection(withRetries(attempt, Infinity, never, { ...atOnce, retries: 0 }));
    expect(attempts).to.deep.equal([0]);
  });

  it('gives up at once on what stays', async () => {
    const { attempt, attempts } = failing(http(404));
    await rejection(withRetries(attempt, Infinity, never, atOnce));
    expect(attempts).to.deep.equal([0]);
  });

  it('gives up at once when the next attempt would come too late', async () => {
    const { attempt, attempts } = failing(http(503, 60));
    const error = await rejection<FeedError>(withRetries(attempt, performance.now() + 50_000, never, atOnce));
    expect(error.retryAfter).to.equal(60);
    expect(attempts).to.deep.equal([0]);
  });

  it('makes no attempt after the signal', async () => {
    const controller = new AbortController();
    const { attempt, attempts } = failing(http(503, 1000));
    const failed = rejection(withRetries(attempt, Infinity, controller.signal, atOnce));
    await Promise.resolve();
    controller.abort();
    await failed;
    expect(attempts).to.deep.equal([0]);
  });
});
