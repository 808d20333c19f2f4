import { expect } from '@open-wc/testing';
import { pageGlobals } from '../../src/embed/page-globals.js';
import { partsOf, textsOf } from '../helpers/elements.js';
import { engine } from '../helpers/engine.js';
import {
  classicScript,
  contentOf,
  elementOf,
  fourElements,
  hostPage,
  type HostPage,
  moduleScript,
  scriptUrl,
  seesFallback,
  tags,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

/** What the kit is built on besides, which stays the page's own. */
const others = [
  ...['fetch', 'localStorage', 'queueMicrotask', 'setTimeout', 'Proxy', 'MutationObserver', 'DOMException'],
];

/** The names that a page breaks: one at a time; after the kit, which has its own of most, these all at once. */
const cases = {
  before: [...pageGlobals, ...others].map((name) => [name]),
  after: [pageGlobals, ...others.map((name) => [name])],
};

/** What a page does to its globals, as a script. */
const deeds: Readonly<Record<string, (name: string) => string>> = {
  deleted: (name) => `delete window.${name};`,
  undefined: (name) => set(name, 'undefined'),
  'one that throws': (name) => set(name, `function () { throw "Not here"; }`),
  'one that does nothing': (name) => set(name, 'function () {}'),
};
const set = (name: string, value: string): string =>
  `Object.defineProperty(window, "${name}", { configurable: true, writable: true, value: ${value} });`;

const kinds = { module: () => moduleScript(), classic: () => classicScript(undefined, '') };

const breaking = (body: string, kind: keyof typeof kinds): string =>
  `<script ${kind === 'module' ? 'type="module"' : ''} src="${scriptUrl(body)}"></script>`;

/** What is to be seen: the kit keeps what it has a name of its own for, and timers are the page's. */
const isRight = { before: /: [csf]{4} $/, after: /^setTimeout: [cf]{4} $|: c{4} $/ };

/**
 * Each deed is done to each name in each engine, and the two files take turns: what one has in an engine, the other has
 * in another. All names at once are for both.
 */
const isFor = (kind: keyof typeof kinds, names: readonly string[], turn: number): boolean =>
  names.length > 1 || ((turn + engine) % 2 === 0) === (kind === 'module');

/** How many pages are open at a time: most of the time of each is waiting. */
const AT_ONCE = 4;
const inGroups = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** What a reader sees of an element. */
function seen(page: HostPage, tag: string): 'content' | 'sentence' | 'fallback' | 'nothing' {
  if (contentOf(page, tag).length) return 'content';
  if (seesFallback(page, tag)) return 'fallback';
  const element = elementOf(page, tag);
  const words = [...textsOf(element, 'error'), ...textsOf(element, 'empty')].join('').trim();
  return words && partsOf(element, 'skeleton').every((shape) => !shape.getClientRects().length)
    ? 'sentence'
    : 'nothing';
}

describe('a page without a global, or with another in its place', () => {
  for (const kind of ['module', 'classic'] as const)
    for (const when of ['before', 'after'] as const)
      for (const [turn, [what, deed]] of Object.entries(deeds).entries())
        it(`is not broken by it, and not blank: ${what}, ${when} the kit (${kind})`, async () => {
          const look = async (names: readonly string[]): Promise<string | undefined> => {
            const scripts = [breaking(names.map(deed).join(''), kind), kinds[kind]()];
            const head = (when === 'before' ? scripts : scripts.reverse()).join('');
            const page = await hostPage({ head, body: fourElements() });
            const found = (): string =>
              `${names.join(' ')}: ${tags.map((tag) => seen(page, tag)[0]).join('')} ${page.faults.join('; ')}`;
            await waitUntil(() => isRight[when].test(found()), names.join(' ')).catch(() => undefined);
            const last = found();
            page.window.frameElement?.remove();
            return isRight[when].test(last) ? undefined : last;
          };
          const own = cases[when].filter((names, place) => isFor(kind, names, place + turn));
          const wrong: (string | undefined)[] = [];
          for (const some of inGroups(own)) wrong.push(...(await Promise.all(some.map(look))));
          expect(wrong.filter(Boolean)).to.deep.equal([]);
        }).timeout(400_000);
});
