/** All elements of the kit around one feed, with everything shown that they can show. */
import { nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../../src/elements/base/feed-element.js';
import { readFeed } from '../../../src/feed/reader.js';
import { waitUntil } from '../../helpers/wait.js';
import '../../../src/define/index.js';
import type { Json } from './benign-feed.js';

const fallback = '<a href="https://www.example.org/">Fallback</a>';
const articleAndFooter = `
  <news-article json-ld link-target="_blank"
    show="breadcrumb languages lead meta font-size share image gallery source related navigation print">${fallback}</news-article>
  <partner-footer show="groups links copyright icp">${fallback}</partner-footer>`;

/** The four elements, in two sets of layouts that documents take turns in. */
const settings = [
  `<news-list credit>${fallback}</news-list><event-links scope="both">${fallback}</event-links>${articleAndFooter}`,
  `<news-list layout="cards" link-target="_blank" date-format="relative" new-days="9" excerpt-lines="2"
    article-url="/news.html?id={id}" fallback-image="/feed/images/none.svg">${fallback}</news-list>
  <event-links scope="both" layout="cards">${fallback}</event-links>${articleAndFooter}`,
] as const;
export type Setting = 0 | 1;

/** The story in the middle, which is the hostile one, as far as the feed still has it. */
function middleOf(document: Json): string {
  const reading = readFeed(document);
  const items = 'feed' in reading ? reading.feed.items : [];
  return (items[items.length === 3 ? 1 : 0] ?? { id: 'none' }).id;
}

export interface Scene {
  readonly root: HTMLElement;
  readonly elements: readonly FeedElement[];
}

export class Stage {
  readonly root = document.createElement('main');
  readonly probe = document.createElement('p');

  constructor() {
    this.probe.innerHTML = 'The host <a href="https://www.example.org/">page</a>';
    this.root.hidden = true;
    document.body.append(this.probe, this.root);
    // The host shows stories its own way: the address stays as it is, and so does the page.
    this.root.addEventListener('fairwire-select', (event) => event.preventDefault());
  }

  readonly isOurs = (node: Node): boolean =>
    this.root.contains(node) || (node instanceof HTMLScriptElement && node.type === 'application/ld+json');

  async show(feed: Json, setting: Setting): Promise<Scene> {
    const root = document.createElement('news-feed');
    root.innerHTML = settings[setting];
    root.feed = feed;
    root.querySelector('news-article')?.setAttribute('item', middleOf(feed));
    this.root.append(root);
    const elements = [...root.children] as FeedElement[];
    await Promise.all(elements.map(settled));
    return { root, elements };
  }

  /** Lays out and paints what it has got: once for all of it, for that takes longer than all else. */
  async reveal(): Promise<void> {
    this.root.hidden = false;
    await nextFrame();
    await nextFrame();
  }

  clear(): void {
    this.root.replaceChildren();
    this.root.hidden = true;
  }

  remove(): void {
    this.root.remove();
    this.probe.remove();
  }
}

/** Parts of the kit that are loaded once come within a task or two: waiting by the clock would take most of the time. */
const nextTask = (): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(undefined);
    };
    port2.postMessage(0);
  });

async function settled(element: FeedElement): Promise<void> {
  const isBusy = (): boolean => !element.shadowRoot?.querySelector('.container[aria-busy="false"]');
  for (let i = 0; i < 20 && isBusy(); i++) await nextTask();
  if (isBusy()) await waitUntil(() => !isBusy(), `<${element.localName}> settles`);
  await element.updateComplete;
}
