// @ts-check
/**
 * Other people's libraries, as a host serves them: raw. `GET /__library/NAME/PATH` is a file of the package NAME in
 * node_modules; `debian/prototype.js` the one of Debian's libjs-prototype, for npm has none (.ci/run installs it);
 * `own/prototype-1.6.js` is what an older one did; `tailwind.css` what Tailwind makes for a page that uses the classes of `TAILWIND`.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { compile } from 'tailwindcss';

const PREFIX = '/__library/';
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';
const TAILWIND = 'container mx-auto prose text-sm leading-9 tracking-widest'.split(' ');

/**
 * @param {string} root
 * @returns {import('vite').Connect.NextHandleFunction}
 */
export function libraries(root) {
  const modules = resolve(root, 'node_modules');
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(PREFIX)) return next();
    const name = pathname.slice(PREFIX.length);
    const type = TYPES[/** @type {keyof TYPES} */ (name.split('.').pop())] ?? 'application/octet-stream';
    bodyOf(name, modules).then(
      (body) => response.setHeader('Content-Type', type).end(body),
      () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
    );
  };
}

/**
 * @param {string} name
 * @param {string} modules
 * @returns {Promise<string | Buffer>}
 */
async function bodyOf(name, modules) {
  if (name === 'debian/prototype.js') return readFile(PROTOTYPE);
  if (name === 'own/prototype-1.6.js') return readFile(join(modules, '../test/hosts/prototype-1.6.js'));
  if (name === 'tailwind.css') return tailwind(modules);
  const path = resolve(modules, name);
  if (!path.startsWith(modules + sep)) throw new Error('Not of a package');
  return readFile(path);
}

/** @param {string} modules */
async function tailwind(modules) {
  const base = join(modules, 'tailwindcss');
  const path = join(base, 'index.css');
  const content = await readFile(path, 'utf8');
  const { build } = await compile(content, { base });
  return build(TAILWIND);
}
