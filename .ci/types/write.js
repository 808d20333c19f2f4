// @ts-check
/**
 * Writes src/frameworks/elements.ts from custom-elements.json. With `--check` it writes nothing, and fails where the
 * file is another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsSource } from './elements.js';

const FILE = 'src/frameworks/elements.ts';

const source = await elementsSource(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
if (!process.argv.includes('--check')) writeFileSync(FILE, source);
else if (source === readFileSync(FILE, 'utf8')) console.log(`${FILE} is up to date.`);
else {
  console.error(`${FILE} is out of date: run "npm run manifest" and commit the result.`);
  process.exit(1);
}
