/** Elements of feeds in which one member is wrong: what is right is shown. */
import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/define/index.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { fateOf, wrongValues } from '../feed/wrong-members.table.js';
import { settled } from '../helpers/elements.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import {
  isRequired,
  type Member,
  memberAround,
  members,
  pointerOf,
  sampleFeed,
  withValue,
} from '../helpers/sample-feed.js';

/** The sample, but for the addresses of full texts: these would come while something else is looked at. */
const feed = (): object =>
  [0, 1].reduce<object>(
    (document, index) => withValue(document, ['items', index, '_fairwire', 'articleUrl']),
    sampleFeed(),
  );

/** The texts of the sample that an element shows. */
function textsIn(element: Element): string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode())
    texts.push(...((walker.currentNode.nodeValue ?? '').match(/Text of [\w.]+/g) ?? []));
  return texts;
}

/** The member that is lost with a member: the record around it, where that means nothing without it. */
function lostWith(member: Member): string {
  if (!isRequired(member.shape)) return pointerOf(member.path);
  const around = memberAround(member);
  return around ? lostWith(around) : pointerOf(member.path.slice(0, -1));
}

const isLost = (text: string, lost: string): boolean => {
  const pointer = text.replace('Text of ', '/').replace(/\./g, '/');
  return pointer === lost || pointer.startsWith(`${lost}/`);
};

/** A wrong value for each member; another kind of value for each member and the next. */
const wrongFor = ({ shape }: Member, place: number): [string, unknown] => {
  const wrong = Object.entries(wrongValues).filter(([, value]) => fateOf(shape, value).problems.length);
  return wrong[place % wrong.length]!;
};

/** What is not shown without a member, by design. */
const goesWith: Readonly<Record<string, string>> = {
  // Nobody is in the group.
  '/_fairwire/partnerGroups/0/members': '/_fairwire/partnerGroups/0',
  // What stands in the place of the title does not stand below it again.
  '/items/0/title': '/items/0/summary',
  // Nothing is there to caption.
  '/items/0/image': '/items/0/_fairwire/imageInfo',
};

describe('elements of a feed with a wrong value', () => {
  // A fixture of the tests' library is taken away after each test.
  const page = document.createElement('div');
  let elements: FeedElement[];
  const healthy = new Map<Element, string[]>();

  before(async () => {
    document.body.append(page);
    render(
      html`
        <news-list .feed=${feed()} limit="0"></news-list>
        <news-article .feed=${feed()}></news-article>
        <partner-footer .feed=${feed()} show="groups links copyright icp"></partner-footer>
        <event-links .feed=${feed()} scope="both" layout="cards"></event-links>
      `,
      page,
    );
    elements = [...page.children] as FeedElement[];
    for (const element of elements) {
      await settled(element);
      healthy.set(element, textsIn(element));
    }
  });

  after(() => page.remove());

  it('show much of it where nothing is wrong', () => {
    assert.deepEqual(
      elements.map((element) => Math.min(new Set(healthy.get(element)).size, 5)),
      elements.map(() => 5),
    );
  });

  members.forEach((member, place) => {
    const [name, value] = wrongFor(member, place);
    it(`${pointerOf(member.path)}: ${name}`, async () => {
      const lost = lostWith(member);
      const watch = watchPage();
      for (const element of elements) {
        element.feed = withValue(feed(), member.path, value);
        await element.updateComplete;
        const shown = textsIn(element);
        const missing = healthy
          .get(element)!
          .filter(
            (text) => !isLost(text, lost) && !isLost(text, goesWith[lost] ?? lost) && !shown.includes(text),
          );
        assert.deepEqual(missing, [], element.localName);
        assert.notMatch(element.shadowRoot!.textContent, /undefined|\[object|NaN|Infinity|x{2001}/);
      }
      await endOfTask();
      watch.leave();
      assert.deepEqual(watch.errors, []);
    });
  });
});
