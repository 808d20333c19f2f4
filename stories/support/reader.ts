/** What a reader does with an element, for play functions: by its parts, for stories are played in every language. */
import { expect, userEvent, waitFor as waitForAnything } from 'storybook/test';
import { elements } from './manifest.js';

export { expect, userEvent };

/** Waits until a check passes; says what failed, and not what all of the page is. */
export const waitFor = <T>(check: () => T): Promise<T> =>
  waitForAnything(check, { timeout: 14_000, interval: 20, onTimeout: (error) => error });

/** The elements of the kit in a story. */
export const kitIn = (canvas: HTMLElement): HTMLElement[] => [
  ...canvas.querySelectorAll<HTMLElement>([...elements.keys()].join(',')),
];

export function elementIn(canvas: HTMLElement, tag: string): HTMLElement {
  const element = canvas.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`There is no <${tag}>.`);
  return element;
}

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** What is seen of a part, in the order of the page. */
export const partsOf = (element: HTMLElement, part: string): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])].filter(isSeen);

export const textsOf = (element: HTMLElement, part: string): string[] =>
  partsOf(element, part).map(({ innerText }) => innerText.trim());

/** A part, once it is seen. */
export async function part(element: HTMLElement, name: string, index = 0): Promise<HTMLElement> {
  return waitFor(() => {
    const found = partsOf(element, name).at(index);
    if (!found) throw new Error(`<${element.localName}> shows no part “${name}”.`);
    return found;
  });
}

/** Waits until so many of a part are seen. */
export const count = async (element: HTMLElement, name: string, expected: number): Promise<void> => {
  await waitFor(() => expect(partsOf(element, name)).toHaveLength(expected));
};

export async function press(element: HTMLElement, name: string, index = 0): Promise<void> {
  await userEvent.click(await part(element, name, index));
}

/** Waits until an element is in a state that styles know too. */
export const inState = async (element: HTMLElement, state: 'ready' | 'empty' | 'error'): Promise<void> => {
  await waitFor(() => expect(bodyOf(element)).toContain(state));
};

/** Waits until an element says something of itself. */
export const says = async (element: HTMLElement, name: 'status' | 'error' | 'empty'): Promise<void> => {
  await waitFor(() => expect(textsOf(element, name).join('')).not.toBe(''));
};

const bodyOf = (element: HTMLElement): string[] => [
  ...(element.shadowRoot?.querySelector('.body')?.classList ?? []),
];

/** Another element of the page asks for the feed of this one, and both are told what came. */
export async function askAgain(element: HTMLElement): Promise<void> {
  await inState(element, 'ready');
  const other = document.createElement('news-feed');
  other.setAttribute('src', element.getAttribute('src') ?? '');
  other.setAttribute('cache', '0');
  const came = new Promise((done) => other.addEventListener('fairwire-load', done, { once: true }));
  element.after(other);
  await came;
  other.remove();
}

/** Opens a story of a list with `open="inline"`, and gives the article that shows it. */
export async function openInPlace(list: HTMLElement, index: number): Promise<HTMLElement> {
  await press(list, 'link', index);
  const article = await waitFor(() => {
    const inner = list.shadowRoot?.querySelector<HTMLElement>('news-article');
    if (!inner) throw new Error('There is no article.');
    return inner;
  });
  await part(article, 'body');
  return article;
}
