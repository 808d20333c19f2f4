// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readComments, readKinds } from './comments.js';
import { loadFormat, sourceOf } from './load-format.js';
import { makeMarkdown } from './markdown.js';
import { makeSchema } from './schema.js';

const TEMPLATE = fileURLToPath(new URL('feed.template.md', import.meta.url));

/** What the format looks like for editors and for people. @returns {Promise<Record<string, string>>} path → text */
export async function makeFiles() {
  const shapes = await loadFormat();
  const described = readComments(sourceOf('format.ts'));
  const kinds = readKinds(sourceOf('shape.ts'));
  const style = await resolveConfig(TEMPLATE);
  return {
    'docs/schema.json': await format(JSON.stringify(makeSchema(shapes, described)), {
      ...style,
      parser: 'json',
    }),
    'docs/feed.md': makeMarkdown(readFileSync(TEMPLATE, 'utf8'), shapes, described, kinds),
  };
}
