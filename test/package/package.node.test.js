// @ts-check
/**
 * The package as developers get it: built, packed, installed in an empty project, imported in Node, bundled, and used
 * by apps of each framework. On its own:
 *
 *   node --test test/package/package.node.test.js
 */
import { suite } from 'node:test';
import { apps } from './checks/apps.js';
import { bundles } from './checks/bundles.js';
import { editors } from './checks/editors.js';
import { imports } from './checks/imports.js';
import { metadata } from './checks/metadata.js';
import { install } from './support/pack.js';

const installed = await install();

suite('package.json', () => metadata(installed));
suite('in Node', () => imports(installed));
suite('in a bundle', () => bundles(installed));
suite('in editors', () => editors(installed));
await apps(installed);
