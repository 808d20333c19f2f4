/** Every attribute of every element with every wrong value: the default is shown, and one warning says why. */
import { assert } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import '../../src/define/index.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { settled } from '../helpers/elements.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import { markupOf, wordsAndLinks } from '../helpers/seen.js';
import { waitUntil } from '../helpers/wait.js';
import { type Rule, rules, wrongTexts } from './wrong-attributes.table.js';

interface Sample extends Record<string, unknown> {
  items: { _fairwire?: Record<string, unknown> }[];
}

/** A feed of the demo, without what it would load more of. */
async function sample(): Promise<Sample> {
  const document = (await (await fetch('/feed/en.json')).json()) as Sample;
  delete document['next_url'];
  for (const { _fairwire: extension } of document.items) delete extension?.['articleUrl'];
  return document;
}

const declared = manifest.modules
  .flatMap(({ declarations }) => declarations as { tagName?: string; attributes?: { name: string }[] }[])
  .filter(({ tagName }) => tagName)
  .map(({ tagName = '', attributes = [] }) => [tagName, attributes.map(({ name }) => name)] as const);

const sorted = (names: Iterable<string>): string[] => [...names].sort();

const named = (tag: string, attributes: Iterable<string>): string => [tag, ...sorted(attributes)].join(' ');
const observedBy = (tag: string): string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/** All that is told to the page's developer until `warnings` is read the last time. */
const told: string[] = [];
const { warn } = console;
const withoutWarnings = (): string[] => told.splice(0);

function expectWarning(
  warnings: readonly string[],
  tag: string,
  name: string,
  value: string,
  rule: Rule,
): void {
  assert.equal(warnings.length, 1, `one warning, not ${JSON.stringify(warnings)}`);
  const [warning = ''] = warnings;
  assert.include(warning, `<${tag}> has ${name}="${value.slice(0, 80)}", which is not `);
  assert.match(warning, rule.accepted);
  assert.isBelow(warning.length, 400);
}

async function expectFate(element: FeedElement, name: string, value: string, rule: Rule): Promise<void> {
  const [markup, words] = [markupOf(element), wordsAndLinks(element)];
  const fate = rule.fateOf(value);
  withoutWarnings();
  element.setAttribute(name, value);
  await element.updateComplete;
  const warnings = withoutWarnings();
  if (fate === 'warned') {
    expectWarning(warnings, element.localName, name, value, rule);
    assert.equal(markupOf(element), markup);
  } else assert.deepEqual(warnings, []);
  if (fate === 'default') assert.equal(wordsAndLinks(element), words);
  assert.notMatch(element.shadowRoot!.textContent, /undefined|null|NaN|\[object|\$\{/);
  assert.isFalse(!!element.shadowRoot!.querySelector('img[onerror]'));
  assert.isFalse(/^(javascript|data):/m.test(wordsAndLinks(element)));
  // Nothing of it stays.
  element.removeAttribute(name);
  await element.updateComplete;
  assert.equal(markupOf(element), markup, 'taken away');
}

/** A failure says which value it was. */
async function naming(value: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    (error as Error).message =
      `${JSON.stringify(value.slice(0, 80))}: ${(error as Error).message.slice(0, 1500)}`;
    throw error;
  }
}

describe('the table of wrong values', () => {
  it('has every attribute of every element, and no other', () => {
    const inTable = Object.entries(rules).map(([tag, row]) => named(tag, Object.keys(row)));
    const inManifest = declared.map(([tag, names]) => named(tag, names));
    const inCode = Object.keys(rules).map((tag) => named(tag, observedBy(tag)));
    assert.deepEqual(inTable, inCode);
    assert.deepEqual(sorted(inTable), sorted(inManifest));
  });
});

for (const [tag, row] of Object.entries(rules))
  describe(`<${tag}> with a wrong value`, () => {
    // A fixture of the tests' library is taken away after each test.
    const element = document.createElement(tag) as FeedElement;
    let page: ReturnType<typeof watchPage>;

    before(async () => {
      console.warn = (...words: unknown[]) => told.push(words.map(String).join(' '));
      element.feed = await sample();
      document.body.append(element);
      await element.updateComplete;
      if (tag === 'news-feed') return;
      // A list gets its part with the first attribute that needs it.
      if (tag === 'news-list') {
        element.setAttribute('columns', '2');
        await waitUntil(() => markupOf(element).includes('--_columns'), 'the part is there');
        element.removeAttribute('columns');
      }
      await settled(element);
    });
    after(() => {
      console.warn = warn;
      element.remove();
    });
    beforeEach(() => {
      page = watchPage();
    });
    afterEach(() => page.leave());

    for (const [name, rule] of Object.entries(row))
      it(`in ${name}`, async () => {
        for (const value of new Set([...wrongTexts, ...rule.more]))
          await naming(value, () => expectFate(element, name, value, rule));
        await endOfTask();
        assert.deepEqual(page.errors, []);
      });
  });

describe('an address that cannot be fetched', () => {
  for (const tag of Object.keys(rules).filter((name) => name !== 'news-feed'))
    it(`in src of <${tag}>: what is needed is said, to the page's developer too`, async () => {
      console.warn = (...words: unknown[]) => told.push(words.map(String).join(' '));
      const page = watchPage();
      const element = document.createElement(tag) as FeedElement;
      document.body.append(element);
      for (const src of [
        'javascript:alert(1)',
        'data:,{}',
        'http://[',
        'mailto:a@example.org',
        'file:///x',
      ]) {
        element.setAttribute('src', src);
        await element.updateComplete;
        assert.include(wordsAndLinks(element), 'the src attribute needs the http or https address', src);
        const [warning = '', ...others] = withoutWarnings();
        assert.include(warning, `<${tag}> has src="${src}", which is not an http or https address`);
        assert.deepEqual(others, []);
      }
      await endOfTask();
      console.warn = warn;
      element.remove();
      page.leave();
      assert.deepEqual(page.errors, []);
    });
});
