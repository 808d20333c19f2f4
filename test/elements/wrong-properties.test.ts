/** Every property of every element set to values of the wrong type, as scripts of a page do by mistake. */
import { assert } from '@open-wc/testing';
import '../../src/define/index.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { settled, textOf } from '../helpers/elements.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import { markupOf } from '../helpers/seen.js';
import { sampleFeed, textAt } from '../helpers/sample-feed.js';
import { waitUntil } from '../helpers/wait.js';

const wrongValues: readonly [name: string, value: unknown][] = [
  ['null', null],
  ['undefined', undefined],
  ['42', 42],
  ['-1', -1],
  ['NaN', NaN],
  ['true', true],
  ['{}', {}],
  ['[]', []],
  ['[null]', [null]],
  ['a symbol', Symbol('wrong')],
  ['a function', () => 'wrong'],
  ['a large integer', 10n ** 30n],
  ['an object without a prototype', Object.create(null)],
  ['an object that cannot be text', { toString: () => assert.fail('asked for its text') }],
  ['a date', new Date(NaN)],
  ['a word', 'nonsense'],
];

/** A text of the sample that each element shows whatever its properties are. */
const always: Readonly<Record<string, string>> = {
  'news-list': textAt(['items', 0, 'title']),
  'news-article': textAt(['items', 0, 'title']),
  'partner-footer': textAt(['_fairwire', 'partnerGroups', 0, 'members', 0, 'name']),
  'event-links': textAt(['_fairwire', 'events', 0, 'name']),
};
/** With these a wrong word is a right value: other stories are asked for, or none. */
const asksForOthers = ['category', 'tag', 'query', 'item', 'itemFrom', 'show', 'scope'];

type Properties = Map<string, { state?: boolean }>;
const propertiesOf = (tag: string): string[] => {
  const { elementProperties } = customElements.get(tag) as unknown as { elementProperties: Properties };
  return [...elementProperties].flatMap(([name, { state }]) => (state || name === 'feed' ? [] : [name]));
};

for (const [tag, text] of Object.entries(always))
  describe(`<${tag}> with a property of the wrong type`, () => {
    const element = document.createElement(tag) as FeedElement & Record<string, unknown>;
    const { warn } = console;

    before(async () => {
      console.warn = () => undefined;
      element.feed = sampleFeed();
      document.body.append(element);
      if (tag === 'news-list') {
        element['columns'] = 2;
        await waitUntil(() => markupOf(element).includes('--_columns'), 'the part is there');
        element['columns'] = 0;
      }
      await settled(element);
    });
    after(() => {
      console.warn = warn;
      element.remove();
    });

    for (const property of propertiesOf(tag))
      it(property, async () => {
        const page = watchPage();
        const byDefault = element[property];
        const failures: string[] = [];
        for (const [name, value] of wrongValues)
          try {
            (element as Record<string, unknown>)[property] = value;
            await element.updateComplete;
            const isAsked = asksForOthers.includes(property) && value;
            if (!isAsked) assert.include(textOf(element), text);
            assert.notMatch(textOf(element), /undefined|NaN|\[object|Invalid/);
            (element as Record<string, unknown>)[property] = byDefault;
            await element.updateComplete;
            assert.include(textOf(element), text);
          } catch (error) {
            failures.push(`${name}: ${String(error).slice(0, 200)}`);
            (element as Record<string, unknown>)[property] = byDefault;
            await element.updateComplete.catch(() => undefined);
          }
        await endOfTask();
        page.leave();
        assert.deepEqual(failures, []);
        assert.deepEqual(page.errors, []);
      });
  });
