// @ts-check
/** What the recipes for prerendering tell readers to write is known to the program. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { documents } from '../../demo/feed/documents.js';
import { fairwire } from '../cli/support/cli.js';
import { startSite } from '../cli/support/site.js';

const at = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
const textOf = (/** @type {string} */ path) => readFileSync(at(path), 'utf8');

const recipes = readdirSync(at('docs/recipes')).map((name) => `docs/recipes/${name}`);
const pages = ['docs/prerendering.md', ...recipes];
const feedUrl = 'https://www.example.org/feed/en.json';

/** Code blocks. @param {string} page @returns {{ language: string, code: string }[]} */
const blocksOf = (page) =>
  [...textOf(page).matchAll(/^```(\w*)\n([^]*?)^```/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

/** @param {string} code @returns {ts.Node[]} */
function nodesOf(code) {
  /** @type {ts.Node[]} */
  const nodes = [];
  const visit = (/** @type {ts.Node} */ node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest));
  return nodes;
}

/** The properties of an object as it is written. @param {ts.Node | undefined} node */
function propertiesOf(node) {
  assert.ok(node && ts.isObjectLiteralExpression(node), 'an object, written where it is used');
  return new Map(
    node.properties.map((property) => [
      /** @type {ts.Identifier | ts.StringLiteral} */ (property.name).text,
      ts.isPropertyAssignment(property) ? property.initializer : undefined,
    ]),
  );
}

/** The options of each `prerender(…)` of a page. @param {string} page */
const callsOf = (page) =>
  blocksOf(page)
    .filter(({ language }) => ['js', 'jsx', 'astro'].includes(language))
    // Of an Astro component the part between the fences is JavaScript.
    .flatMap(({ language, code }) => nodesOf(language === 'astro' ? (code.split('---\n')[1] ?? '') : code))
    .filter((node) => ts.isCallExpression(node))
    .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === 'prerender')
    .map(({ arguments: [, options] }) => propertiesOf(options));

/** The arguments of each `npx fairwire prerender` of a page, without quotes around any. @param {string} page */
const commandsOf = (page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/npx fairwire (prerender [^&|>\n]*)/g)])
    .map(([, line = '']) => line.trim().split(/\s+/));

const options = nodesOf(textOf('src/prerender/index.ts'))
  .filter((node) => ts.isInterfaceDeclaration(node))
  .filter(({ name }) => name.text === 'PrerenderOptions')
  .flatMap(({ members }) => members.map(({ name }) => /** @type {ts.Identifier} */ (name).text));

/** @type {Map<string, string[]>} element → its attributes */
const attributes = new Map(
  JSON.parse(textOf('custom-elements.json'))
    .modules.flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map((/** @type {any} */ declaration) => [
      declaration.tagName,
      declaration.attributes.map((/** @type {any} */ { name }) => name),
    ]),
);

describe('the recipes for prerendering', () => {
  /** @type {Awaited<ReturnType<typeof startSite>>} */
  let site;
  const folder = mkdtempSync(join(tmpdir(), 'fairwire-recipes-'));
  before(async () => {
    site = await startSite((origin) => ({
      '/feed/en.json': { body: documents(origin).get('/feed/en.json')?.body ?? '' },
    }));
  });
  after(() => {
    site.stop();
    rmSync(folder, { recursive: true });
  });

  it('are all linked, and have something to try', () => {
    for (const recipe of recipes) {
      assert.ok(textOf('docs/prerendering.md').includes(`](${recipe.replace('docs/', '')})`), recipe);
      assert.ok(callsOf(recipe).length + commandsOf(recipe).length, recipe);
    }
  });

  for (const page of pages) {
    for (const call of callsOf(page))
      it(`${page}: prerender({ ${[...call.keys()].join(', ')} })`, () => {
        for (const name of call.keys()) assert.ok(options.includes(name), `the option ${name}`);
        const element = call.get('element');
        assert.ok(element && ts.isStringLiteral(element), 'an element by its name');
        const known = attributes.get(element.text);
        assert.ok(known, element.text);
        for (const name of propertiesOf(call.get('attributes')).keys())
          assert.ok(known.includes(name), `the attribute ${name} of ${element.text}`);
      });

    for (const command of commandsOf(page))
      it(`${page}: ${command.join(' ')}`, async () => {
        assert.ok(command.includes(feedUrl));
        const local = command.map((word) => (word === feedUrl ? `${site.origin}/feed/en.json` : word));
        const { code, stdout, stderr } = await fairwire(local, { cwd: folder });
        assert.equal(code, 0, stderr);
        const file = command[command.indexOf('--output') + 1] ?? '';
        const html = command.includes('--output') ? readFileSync(join(folder, file), 'utf8') : stdout;
        assert.match(html, /<template shadowrootmode="open">.*class="title/s);
        assert.equal(html.split('data-fairwire-feed=').length, 2);
        for (const [setting] of command.join(' ').matchAll(/(?<=--set )\S+/g)) {
          const [name = '', value = ''] = setting.split('=');
          assert.ok(html.includes(` ${name}="${value}"`), setting);
        }
      });
  }
});
