// @ts-check
/** Servers for those who look: on loopback, at the next port that is free. */
import { createServer } from 'node:http';

const HOST = '127.0.0.1';
const TRIES = 50;

/** @typedef {import('node:http').RequestListener} Handler */

/**
 * @param {number} port the first to try
 * @param {(origin: string) => Handler} handlerFor
 * @returns {Promise<{ port: number, origin: string }>}
 */
export function listen(port, handlerFor, tries = TRIES) {
  const origin = `http://localhost:${port}`;
  return new Promise((done, fail) => {
    const server = createServer(handlerFor(origin));
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (busy && tries > 0) listen(port + 1, handlerFor, tries - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, HOST, () => done({ port, origin }));
  });
}
