// @ts-check
/** What `fairwire prerender` makes of a feed that the builder has read; a page cannot make it, for it runs in Node. */

const MOST_BYTES = 2 ** 24;

/** @typedef {{ status: number, body: string }} Answer */

/**
 * A page of another site cannot call it: JSON takes a preflight, which nobody answers (Fetch, 4.8).
 * @param {import('node:http').IncomingMessage} request a POST of `{ document, options }`
 * @param {URL} built the folder of the build
 * @returns {Promise<Answer>} `{ html, styleHash }`, or a sentence
 */
export async function prerendered(request, built) {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
    return { status: 415, body: 'Send { document, options } as application/json.' };
  const text = await bodyOf(request);
  if (text === undefined) return { status: 413, body: 'That is too much.' };
  /** @type {typeof import('../src/prerender/index.js')} */
  const { prerender, PrerenderError } = await import(new URL('prerender/index.js', built).href);
  try {
    const { document, options } = JSON.parse(text);
    const { html, styleHash } = await prerender(document, options);
    return { status: 200, body: JSON.stringify({ html, styleHash }) };
  } catch (error) {
    if (error instanceof PrerenderError || error instanceof SyntaxError)
      return { status: 422, body: error.message };
    throw error;
  }
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<string | undefined>} */
async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
