import type { FontSize } from '../../locales/story/messages.js';

const key = 'fairwire-font-size';
const isSize = (value: unknown): value is FontSize => ['small', 'medium', 'large'].includes(value as string);

const listeners = new Set<() => void>();
/** Kept here as well: where storage is forbidden, the choice holds as long as the page. */
let chosen: FontSize | undefined;

/** The size of text that the reader chose, on this page or earlier. */
export function readerSize(): FontSize | undefined {
  try {
    const stored = localStorage.getItem(key);
    return isSize(stored) ? stored : chosen;
  } catch {
    return chosen;
  }
}

/** Remembers the reader's choice, and tells all articles of the page. */
export function chooseSize(size: FontSize): void {
  chosen = size;
  try {
    localStorage.setItem(key, size);
  } catch {
    // For this page only.
  }
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each choice, until the function it returns is called. */
export function onSizeChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
