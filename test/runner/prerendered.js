// @ts-check
/**
 * Pages as a site's build makes them: `GET /__prerendered/TAG.html?…` is one with a prerendered element.
 *
 *   __feed=/feed/en.json   the sample feed it is made from
 *   __form=light           the form (shadow)
 *   __data=0               without the feed's data
 *   __age=SECONDS          how long ago the feed was fetched (0)
 *   __policy=TEXT          the Content-Security-Policy; STYLE in it stands for the hash of the style
 *   NAME=VALUE             an attribute of the element
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeBuild } from './build.js';

const PATH = /^\/__prerendered\/([\w-]+)\.html$/;

/** @typedef {import('./faults.js').ReadFixture} ReadFixture */
/** @typedef {typeof import('../../src/prerender/index.js')} Prerender */

/** @returns {Promise<Prerender>} */
export const builtPrerender = async () =>
  import(pathToFileURL(resolve(await nodeBuild(), 'prerender/index.js')).href);

/**
 * @param {ReadFixture} readFixture
 * @returns {import('vite').Connect.NextHandleFunction}
 */
export function prerendered(readFixture) {
  /** @type {Promise<Prerender> | undefined} */
  let built;
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const tag = PATH.exec(url.pathname)?.[1];
    if (!tag) return next();
    built ??= builtPrerender();
    answer(built, tag, url, readFixture).then(({ html, policy }) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.end(html);
    }, next);
  };
}

/**
 * @param {Promise<Prerender>} built
 * @param {string} tag
 * @param {URL} url
 * @param {ReadFixture} readFixture
 */
async function answer(built, tag, { searchParams, origin }, readFixture) {
  const { prerender } = await built;
  const own = (/** @type {string} */ name) => searchParams.get(`__${name}`);
  const feed = await readFixture(own('feed') ?? '/feed/en.json', origin);
  const { html, styleHash } = await prerender(JSON.parse(String(feed)), {
    element: /** @type {import('../../src/prerender/index.js').ElementName} */ (tag),
    attributes: Object.fromEntries([...searchParams].filter(([name]) => !name.startsWith('__'))),
    form: own('form') === 'light' ? 'light' : 'shadow',
    fallback: '<a href="https://www.example.org/">What the page says itself</a>',
    data: own('data') !== '0',
    fetchedAt: Date.now() - Number(own('age')) * 1000,
  });
  return {
    html: `<!doctype html><meta charset="utf-8"><title>Host</title><main>${html}</main><p id="after">After it</p>`,
    policy: own('policy')?.replace('STYLE', styleHash),
  };
}
