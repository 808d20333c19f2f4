import { render } from 'lit';
import { inSteps } from '../../feed/in-steps.js';

/** Rows that are drawn at once: more than a screen shows of them. */
const atOnce = 10;

/**
 * The `<li>` elements of a list, each of which belongs to an item and moves with it: a story that comes on top
 * leaves the others, their pictures and the focus where they are. Lit's `repeat` does it for any template, in four
 * times the bytes. The first rows are there at once; of a long list the others follow, in tasks of their own.
 */
export class KeyedRows<T extends { readonly id: string }> {
  private readonly rows = new Map<string, HTMLLIElement>();
  private updates = 0;

  /**
   * @param list holds nothing else
   * @param fill sets the attributes of a row and returns its content
   * @param first how many rows are drawn at once
   * @returns when all rows are there, or another update has begun
   */
  update(
    list: Element,
    items: readonly T[],
    fill: (item: T, row: HTMLLIElement) => unknown,
    first = atOnce,
  ): Promise<void> {
    this.removeOthers(items);
    return inSteps(this.draw(list, items, fill, first));
  }

  private removeOthers(items: readonly T[]): void {
    const gone = new Map(this.rows);
    for (const { id } of items) gone.delete(id);
    for (const [id, row] of gone) {
      row.remove();
      this.rows.delete(id);
    }
  }

  private *draw(
    list: Element,
    items: readonly T[],
    fill: (item: T, row: HTMLLIElement) => unknown,
    left: number,
  ): Generator<void, void> {
    const update = ++this.updates;
    let place = list.firstElementChild;
    for (const item of items) {
      if (--left < 0) {
        yield;
        if (update !== this.updates || !list.isConnected) return;
      }
      const row = this.rows.get(item.id) ?? document.createElement('li');
      this.rows.set(item.id, row);
      render(fill(item, row), row);
      if (row === place) place = place.nextElementSibling;
      else list.insertBefore(row, place);
    }
  }
}
