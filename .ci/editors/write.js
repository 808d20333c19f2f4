// @ts-check
/** Writes what editors read to complete and to explain the elements: part of `npm run build`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { attributeTypes } from './attribute-types.js';
import { elementsOf } from './elements.js';
import { cssData, htmlData } from './vscode.js';
import { webTypes } from './web-types.js';

const FOLDER = `${process.env['FAIRWIRE_OUTPUT'] ?? 'dist'}/editors`;

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const elements = elementsOf(read('custom-elements.json'));
const types = attributeTypes();
const files = {
  'vscode.html-data.json': htmlData(elements, types),
  'vscode.css-data.json': cssData(elements),
  'web-types.json': webTypes(read('package.json'), elements, types),
};
mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of Object.entries(files))
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(content, null, 2)}\n`);
