import { expect } from '@open-wc/testing';
import { countOf, faultUrl } from '../helpers/faults.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import {
  expectToFail,
  expectToRecover,
  illUrl,
  readersOf,
  type Sentences,
  untilLeft,
  well,
  soon,
} from '../helpers/transport.js';

interface Fault {
  readonly parameters: Record<string, string>;
  readonly code: string;
  readonly status?: number;
  readonly says: Sentences;
  /** How many requests the server sees, or at most; browsers ask again by themselves where no answer came at all. */
  readonly requests: number | readonly [number, number];
  /** In seconds, where that is what ends it. */
  readonly timeout?: number;
  /** How many bytes go out at most. */
  readonly bytes?: number;
}

const network = {
  code: 'network',
  says: ['The feed could not be reached.', '无法连接到内容源。', '無法連線至內容來源。'],
} as const;

const tooLong = {
  code: 'timeout',
  timeout: soon,
  requests: 1,
  says: ['The feed took too long to answer.', '内容源响应超时。', '內容來源回應逾時。'],
} as const;

const http = (status: number, requests: number, more: Record<string, string> = {}): Fault => ({
  parameters: { status: String(status), ...more },
  ...{ code: 'http', status, requests },
  says: [
    `The feed’s server answered with an error (${status}).`,
    `内容源服务器返回错误（${status}）。`,
    `內容來源伺服器傳回錯誤（${status}）。`,
  ],
});

const format = (found: string, parameters: Record<string, string>): Fault => ({
  parameters,
  ...{ code: 'format', requests: 1 },
  says: [
    `The address does not lead to a JSON feed: it is ${found}.`,
    '该地址返回的内容不是 JSON Feed。',
    '該位址傳回的內容並非 JSON Feed。',
  ],
});

const html = '<!doctype html><title>Sign in</title>';
const megabyte = 2 ** 20;
/** Engines read ahead of the page, WebKit for half a second, and systems buffer; the server would send 256 MB. */
const limit = 32 * megabyte;

const faults: Record<string, Fault> = {
  401: http(401, 1),
  403: http(403, 1),
  404: http(404, 1),
  410: http(410, 1),
  451: http(451, 1),
  '429, Retry-After: 60': http(429, 1, { 'retry-after': '60' }),
  429: http(429, 4),
  500: http(500, 4),
  502: http(502, 4),
  503: http(503, 4),
  '503, Retry-After: 60': http(503, 1, { 'retry-after': '60' }),
  'a 404 with an endless body': { ...http(404, 1, { endless: '1', drip: '50' }), bytes: 4 * megabyte },
  'CORS refused': { ...network, parameters: { body: well, cors: '0' }, requests: 4 },
  // Browsers follow 20 redirects.
  'a redirect to itself': { ...network, parameters: { location: '#again' }, requests: [4, 84] },
  'a redirect without CORS': { ...network, parameters: { location: '#again', cors: '0' }, requests: 4 },
  'a server that never answers': { ...tooLong, parameters: { hang: '1' } },
  'a server that stops in the body': { ...tooLong, parameters: { hang: 'body', body: well } },
  'a slow drip': { ...tooLong, parameters: { drip: '50', body: well } },
  'an answer that comes too late': { ...tooLong, parameters: { delay: '12000', body: well } },
  'a body without an end': { ...format('more than 16 MB', { endless: '1', drip: '8' }), bytes: limit },
  'a body of 20 MB': {
    ...format('more than 16 MB', { body: well, pad: String(20 * megabyte) }),
    bytes: limit,
  },
  'a truncated body': { ...network, parameters: { body: well, truncate: '40' }, requests: 4 },
  'a connection that is reset': { ...network, parameters: { reset: '1' }, requests: [4, 44] },
  'a connection that is closed': { ...network, parameters: { status: '0' }, requests: [4, 44] },
  'a page of HTML': format('an HTML page', { body: html, type: 'text/html' }),
  'a page of HTML that calls itself a feed': format('an HTML page', { body: html }),
  'an empty body': format('an empty document', { body: '' }),
  'no content (204)': format('an empty document', { status: '204' }),
  'white space': format('an empty document', { body: ' \n' }),
  'half a document': format('JSON that breaks off', { body: well.slice(0, 40) }),
  'JSON with a comma too many': format('JSON with a mistake in it', { body: '{"items":[],}' }),
  'a number': format('a JSON number', { body: '42' }),
  'an RSS feed': format('an RSS feed', { body: '<?xml version="1.0"?><rss></rss>' }),
  'a script': format('a script', { body: 'var feed = 1;', type: 'text/javascript' }),
  'a picture': format('binary data', { body: '\u0089PNG\r\n\u001a\n\0\0', type: 'image/png' }),
};

describe('a server that fails, as readers of three languages see it', () => {
  const { random } = Math;
  let page: ReturnType<typeof watchPage>;

  beforeEach(() => {
    // Retries without waiting: how long it is, is for test/feed/retry.test.ts.
    Math.random = () => 0;
    page = watchPage();
  });

  afterEach(() => {
    Math.random = random;
    page.leave();
  });

  for (const [name, { parameters, code, status = 0, says, requests, timeout, bytes }] of Object.entries(
    faults,
  ))
    it(`${name}: a sentence, the fallback, and a retry that helps`, async () => {
      const key = crypto.randomUUID();
      const src = illUrl(key, parameters);
      const start = performance.now();
      const readers = await readersOf(src, timeout);
      await expectToFail(readers, says);
      const took = performance.now() - start;
      if (timeout) expect(took).to.be.within(timeout * 990, 10_000); // far from the default of 15 s
      await untilLeft(key);
      const [least, most] = typeof requests === 'number' ? [requests, requests] : requests;
      expect(await countOf(key)).to.be.within(least, most);
      expect(await countOf(key, 'sent')).to.be.below(bytes ?? 100_000);
      expect(readers.errors).to.deep.equal(readers.lists.map(() => ({ code, status, src })));
      await expectToRecover(readers, key);
      expect(readers.errors.length).to.equal(3);
      await endOfTask();
      expect(page.errors).to.deep.equal([]);
    });
});

/** No server, which is what a name that means nothing (DNS) comes to as well. */
const nowhere: Record<string, string> = {
  'a port that nobody listens at': 'http://127.0.0.1:1/feed.json',
  'a server that does not speak TLS': faultUrl({ body: well }).replace('http:', 'https:'),
};

describe('an address without a server', () => {
  for (const [name, src] of Object.entries(nowhere))
    it(`${name}: a sentence, the fallback and a retry`, async () => {
      const page = watchPage();
      const readers = await readersOf(src);
      await expectToFail(readers, network.says);
      expect(readers.errors).to.deep.equal(readers.lists.map(() => ({ code: 'network', status: 0, src })));
      await endOfTask();
      page.leave();
      expect(page.errors).to.deep.equal([]);
    });
});
