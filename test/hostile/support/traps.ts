/** What an attack would set off: code that runs, dialogs, requests, navigation, changes of the page around. */
import { countOf } from '../../helpers/faults.js';

declare global {
  interface Window {
    pwn: (index: number) => void;
  }
}

const dialogs = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const key = crypto.randomUUID();

/** The address that counts for a document. No `&` and no quotes: it fits into everything. */
export const canaryOf = (index: number): string => `${location.origin}/__fault/canary?key=${key}.${index}`;

/** What is looked at on the page around. */
const colours = ['color', 'background-color', 'display', 'visibility', 'position', 'opacity', 'font-size'];

export class Traps {
  /** What was set off, by the number of the document where that is known. */
  private readonly sprung: string[] = [];
  private readonly undo: (() => void)[] = [];
  private readonly observer: MutationObserver;
  private readonly before: string;

  /** @param isOurs whether a node is where content may appear */
  constructor(
    private readonly probe: HTMLElement,
    private readonly isOurs: (node: Node) => boolean,
  ) {
    window.pwn = (index) => this.spring(`ran code of #${index}`);
    for (const name of dialogs) this.replace(window, name, () => this.spring(`called ${name}`));
    for (const name of ['write', 'writeln', 'execCommand'] as const)
      this.replace(document, name, () => this.spring(`called document.${name}`));
    this.listen('beforeunload', () => this.spring('left the page'));
    this.listen('hashchange', () => this.spring('changed the fragment'));
    this.listen('error', (event) => this.spring(`error: ${(event as ErrorEvent).message}`));
    this.listen('unhandledrejection', (event) =>
      this.spring(`rejection: ${String((event as PromiseRejectionEvent).reason)}`),
    );
    this.observer = new MutationObserver((records) => this.look(records));
    this.observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    this.before = this.state();
  }

  /** What was set off since it was asked last. */
  take(): string[] {
    this.look(this.observer.takeRecords());
    const state = this.state();
    if (state !== this.before) this.spring(`changed the page: ${this.before} → ${state}`);
    return this.sprung.splice(0);
  }

  /** The same, and what takes its time: pictures that fail, requests. */
  async takeLate(first: number, count: number): Promise<string[]> {
    const indices = Array.from({ length: count }, (_, place) => first + place);
    const canaries = await Promise.all(
      indices.map(async (index) => ((await countOf(`${key}.${index}`)) ? index : -1)),
    );
    for (const index of canaries) if (index >= 0) this.spring(`asked for the canary of #${index}`);
    return this.take();
  }

  /** Gives the page back what it had. */
  remove(): void {
    this.observer.disconnect();
    for (const undo of this.undo) undo();
    Reflect.deleteProperty(window, 'pwn');
  }

  private spring(what: string): void {
    this.sprung.push(what);
  }

  private replace<T extends object>(object: T, name: keyof T & string, by: () => void): void {
    Object.defineProperty(object, name, { value: by, configurable: true, writable: true });
    this.undo.push(() => Reflect.deleteProperty(object, name));
  }

  private listen(type: string, listener: (event: Event) => void): void {
    addEventListener(type, listener);
    this.undo.push(() => removeEventListener(type, listener));
  }

  private look(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records)
      if (!this.isOurs(target) && (type !== 'childList' || ![...addedNodes].every(this.isOurs)))
        this.spring(`changed ${target.nodeName}: ${[...addedNodes].map(({ nodeName }) => nodeName).join()}`);
  }

  /** What no content may have an influence on. */
  private state(): string {
    const style = getComputedStyle(this.probe);
    return JSON.stringify([
      colours.map((name) => style.getPropertyValue(name)),
      ['--fairwire-accent', '--_text'].map((name) => style.getPropertyValue(name)),
      [
        document.title,
        document.cookie,
        location.href,
        history.length,
        document.baseURI,
        name,
        document.activeElement?.localName,
      ],
      [document.styleSheets.length, document.forms.length, frames.length],
      Object.getOwnPropertyNames(Object.prototype).length,
      [Object.getOwnPropertyNames(Array.prototype).length, String(({} as { polluted?: unknown }).polluted)],
    ]);
  }
}
