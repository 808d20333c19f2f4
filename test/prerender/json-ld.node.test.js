// @ts-check
/** What is told to search engines, checked against schema.org's own definitions (package schema-dts). */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { documents } from '../../demo/feed/documents.js';
import { builtPrerender } from '../runner/prerendered.js';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../.cache/json-ld', String(process.pid));
const known = documents('https://feed.example.org');
const { prerender } = await builtPrerender();

/** @param {string} language @param {import('../../src/prerender/index.js').ElementName} element */
async function things(language, element) {
  const feed = JSON.parse(String(known.get(`/feed/${language}.json`)?.body));
  for (const { _fairwire: extension } of feed.items) delete extension?.articleUrl;
  const { html } = await prerender(feed, { element, jsonLd: true });
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g);
  return [...scripts].map(([, json = '']) => JSON.parse(json));
}

/** What TypeScript has to say of things of these types. @param {{ type: string, thing: object }[]} all */
function complaints(all) {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, 'things.ts');
  const types = [...new Set(all.map(({ type }) => type))];
  const lines = all.map(
    ({ type, thing }, index) =>
      `export const thing${index}: WithContext<${type}> = ${JSON.stringify(thing)};`,
  );
  writeFileSync(
    file,
    `import type { ${types.join(', ')}, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`,
  );
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [] };
  const program = ts.createProgram([file], {
    ...options,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const found = ts.getPreEmitDiagnostics(program);
  rmSync(folder, { recursive: true, force: true });
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400));
}

describe('JSON-LD', () => {
  it('is as schema.org defines it, of each element', async () => {
    const [articles, lists, partners, events] = await Promise.all([
      things('en', 'news-article'),
      things('zh-Hans', 'news-list'),
      things('en', 'partner-footer'),
      things('en', 'event-links'),
    ]);
    assert.deepEqual(
      [
        articles.length,
        lists.length,
        lists[0].itemListElement.length,
        partners.length > 3,
        events.length > 2,
      ],
      [1, 1, 10, true, true],
    );
    const typed = [...articles, ...lists, ...partners, ...events].map((thing) => ({
      type: thing['@type'],
      thing,
    }));
    assert.deepEqual(complaints(typed), []);
  });

  it('would be told from what is not', () => {
    const thing = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: { text: 'A title' } };
    assert.equal(complaints([{ type: 'NewsArticle', thing }]).length, 1);
  });
});
