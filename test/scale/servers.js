// @ts-check
/** The servers of docs/server/, started on a loopback port with the files of a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end, start } from '../runner/processes.js';

const CONFIGURATIONS = fileURLToPath(new URL('../../docs/server/', import.meta.url));
const MODULES = '/usr/lib/nginx/modules';
const BROTLI = 'ngx_http_brotli_static_module.so';
/** Milliseconds */
const PATIENCE = 10_000;

/** @typedef {'nginx' | 'caddy'} Name */
/** @typedef {{ origin: string, pid: number, stop: () => Promise<void> }} Server */

/** @param {string} command @param {string} argument */
const runs = (command, argument) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

/** @param {Name} name @returns {string} why it cannot be started, with the package to install; '' where it can */
export function missing(name) {
  if (name === 'caddy') return runs('caddy', 'version') ? '' : lacks('caddy');
  if (!runs('nginx', '-v')) return lacks('nginx libnginx-mod-http-brotli-static');
  return existsSync(join(MODULES, BROTLI)) ? '' : lacks('libnginx-mod-http-brotli-static');
}

/** @param {string} packages */
const lacks = (packages) =>
  `docs/server is not tested: not found here, on Debian \`apt-get install ${packages}\``;

/**
 * A line of a configuration becomes another one; that it is there once is part of the test.
 * @param {string} text @param {string} line @param {string} other
 */
function exchange(text, line, other) {
  if (text.split(line).length !== 2) throw new Error(`The configuration holds not one \`${line}\`.`);
  return text.replace(line, other);
}

/** What Debian's own nginx.conf does around files of conf.d, but for one worker and the places of its files. */
const aroundSite = (/** @type {string} */ folder, /** @type {string} */ user) => `
load_module ${MODULES}/${BROTLI};
${user}worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 100000;
  include ${folder}/site.conf;
}
`;

/** @param {string} root @param {string} folder @param {number} port @returns {Promise<[string, string[]]>} */
async function nginx(root, folder, port) {
  let site = await readFile(join(CONFIGURATIONS, 'nginx.conf'), 'utf8');
  site = exchange(site, 'listen 80;', `listen 127.0.0.1:${port};`);
  site = exchange(site, 'root /srv/fairwire;', `root ${resolve(root)};`);
  await writeFile(join(folder, 'site.conf'), site);
  // As root, nginx would hand its work to a user who cannot read the folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  await writeFile(join(folder, 'nginx.conf'), aroundSite(folder, user));
  return ['nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]];
}

/** @param {string} root @param {string} folder @param {number} port @returns {Promise<[string, string[]]>} */
async function caddy(root, folder, port) {
  let site = await readFile(join(CONFIGURATIONS, 'Caddyfile'), 'utf8');
  const head = `{\n\tadmin off\n\tauto_https off\n}\n\n`;
  site = exchange(site, '\nstatic.example.org {', `\n${head}http://127.0.0.1:${port} {`);
  site = exchange(site, 'root * /srv/fairwire', `root * ${resolve(root)}`);
  await writeFile(join(folder, 'Caddyfile'), site);
  return ['caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]];
}

/** @returns {Promise<number>} one that was free a moment ago */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/**
 * @param {Name} name
 * @param {string} root the folder with the files
 * @param {number} [port] a free one by default
 * @returns {Promise<Server>} once it answers
 */
export async function startServer(name, root, port) {
  const folder = await mkdtemp(join(tmpdir(), `fairwire-${name}-`));
  await mkdir(join(folder, 'home'));
  const at = port ?? (await freePort());
  const [command, args] = await (name === 'nginx' ? nginx : caddy)(root, folder, at);
  const home = join(folder, 'home');
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = start(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  /** @type {Promise<void>} */
  const ended = new Promise((done) => void child.once('close', done).once('error', () => done()));
  const stop = async () => {
    end(child);
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${at}`;
  const isUp = await Promise.race([answers(origin), ended.then(() => false)]);
  if (isUp) return { origin, pid: child.pid ?? 0, stop };
  await stop();
  throw new Error(`${name} did not start:\n${said}`);
}

/** @param {string} origin */
async function answers(origin) {
  for (const from = Date.now(); Date.now() < from + PATIENCE;) {
    const response = await fetch(origin).catch(() => undefined);
    await response?.text();
    if (response) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
