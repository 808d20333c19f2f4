/** The page's address: a story that is chosen stands in it. */

/** Takes the chosen story out of the address, before and after a story that puts one there. */
export function withoutChoice(): () => void {
  const clear = (): void => {
    if (location.hash) history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  };
  clear();
  return clear;
}
