import type { NewsList } from './news-list.js';

/** Takes the reader to the list: one hears its stories next. Whose list is in view already does not see it move. */
export function focusList(host: NewsList): void {
  const list = host.renderRoot.querySelector<HTMLElement>('.list');
  if (!list) return;
  list.tabIndex = -1;
  list.focus({ preventScroll: true });
  const { top } = list.getBoundingClientRect();
  if (top < 0 || top > innerHeight) list.scrollIntoView();
}
