// @ts-check
/** What editors complete and explain, by the services that VS Code has for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/pack.js';

const require = createRequire(join(ROOT, 'node_modules/lit-analyzer/package.json'));
/** @type {any} */
const html = require('vscode-html-languageservice');
/** @type {any} */
const css = require('vscode-css-languageservice');

/** @param {import('../support/pack.js').Installed} installed */
export function editors({ package: folder }) {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { version, 'web-types': webTypes } = read('package.json');

  const provider = html.newHTMLDataProvider('fairwire', read('dist/editors/vscode.html-data.json'));
  const service = html.getLanguageService({ customDataProviders: [provider] });
  /** What is offered where the bar stands. @param {string} text @returns {string[]} */
  const offered = (text) => {
    const document = html.TextDocument.create('a.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
    return items.map((/** @type {{ label: string }} */ { label }) => label);
  };

  test('VS Code offers elements, attributes and their words', () => {
    assert.ok(offered('<news-|').includes('news-list'));
    assert.ok(offered('<news-list |').includes('page-size'));
    assert.ok(!offered('<news-feed |').includes('page-size'));
    assert.deepEqual(offered('<event-links layout="|"'), ['list', 'cards', 'bar']);
    assert.deepEqual(offered('<news-article heading-level="|"'), ['1', '2', '3', '4', '5', '6']);
    assert.ok(offered('<partner-footer show="|"').includes('icp'));
  });

  test('VS Code explains them', () => {
    const document = html.TextDocument.create('a.html', 'html', 1, '<news-list limit="5">');
    const parsed = service.parseHTMLDocument(document);
    const at = (/** @type {number} */ character) =>
      service.doHover(document, { line: 0, character }, parsed).contents.value;
    assert.match(at(3), /The stories of a feed.*fairwire-select/s);
    assert.match(at(13), /How many stories are shown at first.*Default: `10`/s);
  });

  test('VS Code offers tokens and parts in style sheets', () => {
    const data = read('dist/editors/vscode.css-data.json');
    const styles = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data)] });
    const at = (/** @type {string} */ text) => {
      const document = css.TextDocument.create('a.css', 'css', 1, text.replace('|', ''));
      const { items } = styles.doComplete(
        document,
        document.positionAt(text.indexOf('|')),
        styles.parseStylesheet(document),
      );
      return items.map((/** @type {{ label: string }} */ { label }) => label);
    };
    assert.ok(at('news-list { | }').includes('--fairwire-accent'));
    assert.ok(at('news-list:| ').includes('::part(title)'));
    for (const list of [data.properties, data.pseudoElements]) {
      const names = list.map((/** @type {{ name: string }} */ { name }) => name);
      assert.equal(new Set(names).size, names.length, 'each is there once');
    }
  });

  test('web-types have every element with its attributes, properties and events', () => {
    const types = read(webTypes);
    assert.equal(types.version, version);
    const { elements } = types.contributions.html;
    const named = (/** @type {any[]} */ list, /** @type {string} */ name) =>
      list.find((one) => one.name === name);
    assert.equal(elements.length, 5);
    const list = named(elements, 'news-list');
    for (const word of ['more', 'pages', 'none'])
      assert.ok(named(list.attributes, 'paging').value.type.split(' | ').includes(`'${word}'`), word);
    assert.equal(named(list.attributes, 'limit').value.default, '10');
    assert.equal(named(list.js.events, 'fairwire-select').type, 'FairwireSelectEvent');
    assert.ok(named(list.slots, 'empty'));
    assert.ok(named(types.contributions.css['pseudo-elements'], 'part(title)'));
  });
}
