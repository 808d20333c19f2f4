/** What is looked at in the elements that show a hostile document. */
import type { FeedElement } from '../../../src/elements/base/feed-element.js';
import { allowedElements, isAllowed } from './allowed.js';
import { benignFeed, hiddenBehind } from './benign-feed.js';
import type { HostileDocument } from './family.js';
import { type Field, fieldsOf, type Path, tokenOf } from './fields.js';
import type { Scene, Setting, Stage } from './stage.js';

/** Elements that run, load, frame, style or submit, wherever they stand. The kit has buttons and fields of its own. */
const neverThere =
  'script,style,link,meta,base,iframe,frame,frameset,object,embed,applet,form,textarea,select,math,template,' +
  'audio,video,source,track,picture,dialog,portal,noscript,title,body,html,head,canvas,marquee,animate,set,' +
  'foreignObject,use,image,area,map,' +
  'news-list,news-feed,news-article,partner-footer,event-links';
/** Attributes that run, load, style or take the focus; `style` may hold the numbers that a list's attributes give. */
const neverOn =
  /^(on|xlink|hx-|data-|v-|ng-|x-|@|:)|^(srcset|srcdoc|action|formaction|ping|background|poster|manifest|autofocus|accesskey|contenteditable|popover|nonce|is|attributionsrc|usemap|http-equiv|download|integrity)$/;
const styleOfLists = /^(--_(columns|lines):\s*\d*;?\s*)*$/;
/** What a benign feed looks like: the words that are shown, and the elements they are in. */
interface Look {
  readonly words: ReadonlySet<string>;
  readonly structure: string;
  readonly around: string;
}

const allTokens = new Map(
  fieldsOf('line', 'prose', 'markup').flatMap(({ path }) =>
    // Each list has a benign entry on either side of the hostile one.
    [0, 1, 2].map((place) => {
      const at = path.map((key) => (typeof key === 'number' ? place : key));
      return [tokenOf(at), at] as const;
    }),
  ),
);

const all = (element: FeedElement, selector = '*'): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (element: FeedElement): string =>
  element.shadowRoot?.querySelector('.container')?.textContent ?? '';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const isInText = (node: Element): boolean => !!node.parentElement?.closest('[part="body"]');

function lookOf(element: FeedElement): Look {
  const text = textOf(element);
  const nodes = all(element);
  return {
    words: new Set([...allTokens.keys()].filter((word) => text.includes(word))),
    structure: nodes.map(({ localName }) => localName).join(' '),
    around: nodes
      .filter((node) => !isInText(node))
      .map(({ localName }) => localName)
      .join(' '),
  };
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((key, index) => path[index] === key);

/** What goes with a value that is none of its kind: the entry of a list that it is in, or the record that needs it. */
const goesWith = ({ path, isRequired }: Field): Path => {
  const place = path.map((key) => typeof key).lastIndexOf('number');
  if (isRequired) return path.slice(0, -1);
  return place < 0 ? path : path.slice(0, place + 1);
};

/** The feed's name of a language is shown for a story's version in that language: what is wrong there hides it. */
const partnersOf = (path: Path): readonly Path[] =>
  path[0] === 'items' && (path.length < 4 || path[3] === 'alternates')
    ? [0, 1, 2].map((place) => ['_fairwire', 'alternates', path[4] === undefined ? place : path[4]])
    : [];

export class Judge {
  checks = 0;
  private readonly looks = new Map<string, readonly Look[]>();

  constructor(private readonly stage: Stage) {}

  /** What is wrong with what a document looks like. */
  async judge(document: HostileDocument, { elements }: Scene, setting: Setting): Promise<string[]> {
    const looks = await this.looksWithout(hiddenBehind(document.field.path), setting);
    const wrong: string[] = [];
    const check = (isRight: boolean, what: string): void => {
      this.checks++;
      if (!isRight) wrong.push(`${document.name}: ${what}`);
    };
    elements.forEach((element, index) => {
      const look = looks[index];
      const name = `<${element.localName}${element.getAttribute('layout') ?? ''}>`;
      if (look) this.benign(document, element, look, (isRight, what) => check(isRight, `${name} ${what}`));
      for (const node of all(element)) {
        const fault = faultOf(node);
        check(!fault, `${name} holds ${fault}`);
      }
    });
    if (document.as === 'html')
      for (const element of elements) check(depthOf(element) < 80, `<${element.localName}> is too deep`);
    for (const id of idsIn(document.payload)) check(!isReachable(id), `reaches ${id} from the page`);
    for (const text of structuredData()) check(isData(text), `JSON-LD is ${text.slice(0, 80)}`);
    return wrong;
  }

  private async looksWithout(paths: readonly Path[], setting: Setting): Promise<readonly Look[]> {
    const key = JSON.stringify([paths, setting]);
    const known = this.looks.get(key);
    if (known) return known;
    const { root, elements } = await this.stage.show(benignFeed(paths), setting);
    const looks = elements.map(lookOf);
    root.remove();
    this.looks.set(key, looks);
    return looks;
  }

  /** Whether all that is benign is there, and nothing that text made. */
  private benign(
    { field, as, start, end, payload }: HostileDocument,
    element: FeedElement,
    { words, structure, around }: Look,
    check: (isRight: boolean, what: string) => void,
  ): void {
    const text = textOf(element);
    const touched = as === 'value' ? [goesWith(field), ...partnersOf(field.path)] : [field.path];
    for (const word of words)
      if (!touched.some((path) => isWithin(allTokens.get(word) ?? [], path)))
        check(text.includes(word), `has lost ${word}`);
    if (as === 'value') return;
    const wasShown = words.has(tokenOf(field.path));
    if (wasShown) check(text.includes(start), 'has lost what stands before the payload');
    if (wasShown && end) check(text.includes(end), 'has lost what stands after the payload');
    if (wasShown && end && as === 'text' && payload.includes('<') && !/[^ -~]/.test(payload))
      check(oneLine(text).includes(oneLine(payload)), 'does not show the text as it is');
    const now = lookOf(element);
    if (as === 'html') check(now.around === around, `differs around the text`);
    else if (field.path.at(-1) !== 'content_text') check(now.structure === structure, 'has other elements');
  }
}

/** What is wrong with an element, if anything is. */
function faultOf(node: Element): string | undefined {
  const tag = (): string => node.outerHTML.slice(0, 200);
  if (node.matches(neverThere)) return tag();
  for (const { name, value } of node.attributes) {
    if (neverOn.test(name) || (name === 'style' && !styleOfLists.test(value))) return tag();
    if (/^(href|src)$/.test(name) && !isAddress(node, value)) return tag();
    if (name === 'name' && node.localName !== 'slot') return tag();
    if (name === 'target' && !/noopener/.test(node.getAttribute('rel') ?? '')) return tag();
  }
  if (node.localName === 'img' && node.getAttribute('referrerpolicy') !== 'no-referrer') return tag();
  const isFine = (): boolean =>
    allowedElements.has(node.nodeName) && node.getAttributeNames().every((name) => isAllowed(node, name));
  return isInText(node) && !isFine() ? tag() : undefined;
}

const isAddress = (node: Element, value: string): boolean =>
  (node.localName === 'a' ? /^(https?:\/\/|mailto:|\/news\.html)/ : /^(https?:\/\/|\/feed\/images\/)/).test(
    value,
  );

/** How many elements of a story's text stand in each other. */
function depthOf(element: FeedElement): number {
  let depth = 0;
  for (let level = all(element, '[part="body"]'); level.length; depth++)
    level = level.flatMap(({ children }) => [...children] as HTMLElement[]);
  return depth;
}

/** Names that a payload gives to something. */
const idsIn = (payload: string): string[] => [
  ...new Set([...payload.matchAll(/\b(?:id|name)\s*=\s*\\?["']?([\w-]+)/g)].map(([, id]) => id ?? '')),
];

function isReachable(id: string): boolean {
  const named = (window as unknown as Record<string, unknown>)[id];
  const inDocument = (document as unknown as Record<string, unknown>)[id];
  const isElement = (thing: unknown): boolean => thing instanceof Element || thing instanceof HTMLCollection;
  return (
    !!document.getElementById(id) ||
    document.getElementsByName(id).length > 0 ||
    (isElement(named) && id !== 'frameElement') ||
    (isElement(inDocument) && !(id in Document.prototype))
  );
}

const structuredData = (): string[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );

/** JSON that no parser of HTML finds an end of the script in. */
function isData(text: string): boolean {
  try {
    return !/[<]/.test(text) && (JSON.parse(text) as { '@type'?: unknown })['@type'] === 'NewsArticle';
  } catch {
    return false;
  }
}
