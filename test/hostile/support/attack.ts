/** Does what a reader and the engine would do to a document: clicks, events of every kind a handler waits for. */
import type { Scene } from './stage.js';
import type { HostileDocument } from './family.js';

const always = ['click', 'error', 'load', 'focus', 'pointerover', 'toggle'];

/** The events that handlers in a payload wait for. */
const awaited = (payload: string): string[] => [
  ...new Set([...payload.matchAll(/\bon([a-z]+)/gi)].map(([, name]) => (name ?? '').toLowerCase())),
];

/** @returns addresses that a click would have led to, which are none a link may have */
export function provoke({ payload }: HostileDocument, { root, elements }: Scene): string[] {
  const led: string[] = [];
  const stay = (event: Event): void => {
    for (const node of event.composedPath())
      if (node instanceof HTMLAnchorElement && !/^(https?|mailto):/.test(node.href)) led.push(node.href);
    event.preventDefault();
  };
  root.addEventListener('click', stay);
  for (const { shadowRoot } of elements) {
    const links = shadowRoot?.querySelectorAll('a') ?? [];
    for (const link of links) link.dispatchEvent(click());
    const content = shadowRoot?.querySelectorAll('[part="body"] *') ?? [];
    const types = new Set([...always, ...awaited(payload)]);
    for (const node of content)
      for (const type of types) node.dispatchEvent(type === 'click' ? click() : new Event(type));
  }
  root.removeEventListener('click', stay);
  return led;
}

const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

/** Waits for the pictures of texts: what their failure runs, it has run by then. */
export async function picturesOf(scenes: readonly Scene[]): Promise<void> {
  const pictures = scenes.flatMap(({ elements }) =>
    elements.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLImageElement>('[part="body"] img') ?? []),
    ]),
  );
  await Promise.all(
    pictures.map((picture) => {
      picture.loading = 'eager';
      return picture.decode().catch(() => {});
    }),
  );
}
