// @ts-check
/**
 * A browser by its own protocol (https://chromedevtools.github.io/devtools-protocol/), over a pipe: Puppeteer asks for
 * more than a Chromium of 2021 knows.
 */
import { start } from './processes.js';

/** Milliseconds that an answer may take. */
const TIMEOUT = 30_000;

/** @typedef {{ id?: number, sessionId?: string, method?: string, params?: any, result?: any, error?: { message: string } }} Message */
/** @typedef {(method: string, params?: object) => Promise<any>} Send */
/** @typedef {{ send: Send, on: (method: string, listener: (params: any) => void) => void, close: () => Promise<void> }} Target */

/**
 * @param {string} path
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ version: () => Promise<string>, open: () => Promise<Target>, close: () => Promise<void> }}
 */
export function startDevtools(path, args, env) {
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'ignore', 'pipe', 'pipe']);
  const child = start(path, ['--remote-debugging-pipe', ...args], { stdio: [...stdio], env });
  const output = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const input = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  const ended = new Promise((done) => child.once('close', done));
  /** @type {Map<number, (message: Message) => void>} */
  const asked = new Map();
  /** @type {Map<string, (params: any) => void>} */
  const listeners = new Map();
  let last = 0;

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  const send = (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      const id = ++last;
      const timer = setTimeout(() => fail(new Error(`${method} got no answer.`)), TIMEOUT);
      asked.set(id, ({ result, error }) => {
        clearTimeout(timer);
        asked.delete(id);
        if (error) fail(new Error(`${method}: ${error.message}`));
        else done(result);
      });
      output.write(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }) + '\0');
    });

  const giveUp = (/** @type {string} */ message) => {
    for (const answer of asked.values()) answer({ error: { message } });
  };
  child.once('error', ({ message }) => giveUp(message));
  child.once('close', () => giveUp('the browser has ended'));
  output.on('error', () => {}); // it has ended, which `close` says
  onMessages(input, (message) => {
    if (message.id) asked.get(message.id)?.(message);
    else listeners.get(`${message.sessionId} ${message.method}`)?.(message.params);
  });

  return {
    version: async () => (await send('Browser.getVersion')).product,
    async open() {
      // A context for each page: none meets what another one has stored.
      const { browserContextId } = await send('Target.createBrowserContext');
      const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      return {
        send: (method, params) => send(method, params, sessionId),
        on: (method, listener) => void listeners.set(`${sessionId} ${method}`, listener),
        close: () => send('Target.disposeBrowserContext', { browserContextId }),
      };
    },
    async close() {
      send('Browser.close').catch(() => {});
      await ended;
    },
  };
}

/** @param {import('node:stream').Readable} input @param {(message: Message) => void} handle */
function onMessages(input, handle) {
  let text = '';
  input.setEncoding('utf8');
  input.on('data', (data) => {
    const messages = (text + data).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) handle(JSON.parse(message));
  });
}
