// @ts-check
/**
 * Two servers on the loopback interface: a partner's pages, and the organiser's feeds, pictures and scripts. What they send
 * was compressed before, as a good static server has it.
 *
 *   node bench/server.js        serves them until Ctrl+C, to look at a peer: /vanilla/10.html, /react/1000.html?widgets=50
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { organiserAnswers, partnerAnswers } from './pages/answers.js';
import { bundle } from './pages/bundle.js';
import { feedPath, IMAGES } from './feed.js';
import { PEERS } from './peers/index.js';
import { workload } from './workloads.js';

/** @typedef {import('./pages/answers.js').Answer} Answer */
/** @typedef {import('./pages/answers.js').Answers} Answers */
/** @typedef {{ body: Buffer, headers: Record<string, string> }} Ready */

const HOST = '127.0.0.1';
/** What is larger is compressed less hard, or it would take minutes. */
const LARGE = 100_000;

/** @param {Answer} answer @returns {Ready} */
function prepare({ type, body, cache }) {
  const raw = Buffer.from(body);
  const isText = !type.startsWith('image/');
  const quality = raw.length > LARGE ? 6 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: cache === 'no-store' ? 4 : quality };
  const headers = {
    ...{ 'Content-Type': type, 'Cache-Control': cache, 'Access-Control-Allow-Origin': '*' },
    ...{ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Timing-Allow-Origin': '*' },
    ETag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 27)}"`,
    ...(isText && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
  };
  return { body: isText ? brotliCompressSync(raw, { params }) : raw, headers };
}

/**
 * @param {(origin: string) => Answers} answersAt
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
function serve(answersAt) {
  /** @type {Map<string, Ready>} */
  const prepared = new Map();
  const origin = () => {
    const address = server.address();
    return `http://${HOST}:${address && typeof address === 'object' ? address.port : 0}`;
  };
  /** @type {Answers} */
  let answers = () => undefined;
  /** @param {string} path */
  const ready = async (path) => {
    const known = prepared.get(path);
    if (known) return known;
    const answer = await answers(new URL(path, origin()));
    if (!answer) return undefined;
    const made = prepare(answer);
    if (answer.cache !== 'no-store') prepared.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    ready(request.url ?? '/')
      .then((found) => {
        if (!found) response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
        else if (request.headers['if-none-match'] === found.headers['ETag'])
          response.writeHead(304, found.headers).end();
        else
          response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length }).end(found.body);
      })
      .catch((error) => {
        console.error(error);
        response.writeHead(500).end();
      });
  });
  return new Promise((done) =>
    server.listen(0, HOST, () => {
      answers = answersAt(origin());
      done({
        origin: origin(),
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    }),
  );
}

/**
 * @param {readonly import('./peers/peer.js').Peer[]} wanted
 * @returns {Promise<{ partner: string, organiser: string, peers: import('./peers/peer.js').Peer[], missing: string[], close: () => void }>}
 */
export async function startServers(wanted = PEERS) {
  const embed = fileURLToPath(new URL('../dist/embed', import.meta.url));
  const text = await readFile(`${embed}/integrity.json`, 'utf8').catch(() => {
    throw new Error('The embed files are not built yet: run `npm run build` first.');
  });
  const { peers, scripts, missing } = await bundle(wanted);
  const stock = { peers, scripts, embed, integrity: JSON.parse(text) };
  const organiser = await serve((origin) => organiserAnswers(stock, origin));
  const partner = await serve(() => partnerAnswers(stock, organiser.origin));
  return {
    ...{ partner: partner.origin, organiser: organiser.origin, peers, missing },
    close() {
      partner.close();
      organiser.close();
    },
  };
}

/**
 * Asks for everything once: a static server has its files compressed before the first visitor comes.
 * @param {{ partner: string, organiser: string, peers: import('./peers/peer.js').Peer[] }} servers
 * @param {{ sizes: readonly string[], many: number }} options
 */
export async function compressAll({ partner, organiser, peers }, { sizes, many }) {
  // The actions are done on the last two.
  const works = [...new Set([...sizes, '10', '1000', '1000-paged'])].map(workload);
  const urls = works.flatMap((work) => {
    const feed = organiser + feedPath(work);
    return [
      feed,
      `${organiser}/frame/${work.name}.html?feed=${encodeURIComponent(feed)}`,
      `${organiser}/mastodon/${work.name}/api/v1/accounts/1/statuses?limit=${work.rows}`,
      ...peers.map(({ name }) => `${partner}/${name}/${work.name}.html`),
    ];
  });
  urls.push(organiser + feedPath({ size: 1000, paged: true, page: 2 }));
  urls.push(...peers.map(({ name }) => `${partner}/${name}/10.html?widgets=${many}`));
  for (const name of ['fairwire.js', 'fairwire.news-list.js'])
    urls.push(`${organiser}/fairwire/1.0.0/${name}`);
  for (const { name } of peers) urls.push(`${organiser}/peers/${name}.js`, `${organiser}/peers/${name}.css`);
  for (let index = 0; index < IMAGES; index++) urls.push(`${organiser}/images/${index}.png`);
  for (const url of urls) await fetch(url).then((response) => response.arrayBuffer());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { partner, organiser, peers } = await startServers();
  console.log(`Feeds: ${organiser}/feed/10/whole.json`);
  for (const { name } of peers) console.log(`${partner}/${name}/10.html`);
}
