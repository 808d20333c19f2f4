import { expect } from '@open-wc/testing';
import { partsOf, textsOf } from '../helpers/elements.js';
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

const names = [
  ...['fetch', 'JSON', 'Promise', 'Map', 'Set', 'WeakMap', 'URL', 'URLSearchParams', 'AbortController'],
  ...['TextDecoder', 'Intl', 'CustomEvent', 'IntersectionObserver', 'localStorage', 'queueMicrotask'],
  ...['setTimeout', 'Proxy', 'Symbol', 'CSSStyleSheet', 'MutationObserver', 'Error', 'DOMException'],
];

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

const breaking = (deed: string, kind: keyof typeof kinds): string =>
  `<script ${kind === 'module' ? 'type="module"' : ''} src="${scriptUrl(deed)}"></script>`;

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
      for (const [what, deed] of Object.entries(deeds))
        it(`is not broken by it, and not blank: ${what}, ${when} the kit (${kind})`, async () => {
          const found: string[] = [];
          for (const name of names) {
            const scripts = [breaking(deed(name), kind), kinds[kind]()];
            const head = (when === 'before' ? scripts : scripts.reverse()).join('');
            const page = await hostPage({ head, body: fourElements() });
            const isSeen = (): boolean => tags.every((tag) => seen(page, tag) !== 'nothing');
            await waitUntil(isSeen, name).catch(() => undefined);
            const shown = tags.map((tag) => seen(page, tag)[0]).join('');
            found.push(`${name}: ${shown} ${page.faults.join('; ')}`);
            page.window.frameElement?.remove();
          }
          // What the kit has a name of its own for cannot be taken from it any more.
          const isRight = when === 'after' ? /^setTimeout: [cf]{4} $|: c{4} $/ : /: [csf]{4} $/;
          expect(found.filter((line) => !isRight.test(line))).to.deep.equal([]);
        }).timeout(400_000);
});
