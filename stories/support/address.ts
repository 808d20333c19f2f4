/** The page's address: a story that is chosen stands in it. */

/** Takes the chosen story out of the address, before and after a story that puts one there. */
export function withoutChoice(): () => void {
  const clear = (): void => {
    if (location.hash) history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  };
  clear();
  return clear;
}

/** Links to the sample's pages lead nowhere: nobody has published them. What an element does with a click comes first. */
export function keepOnPage(): void {
  addEventListener('click', (event) => {
    const path = event.composedPath();
    const link = path.find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    const isInStory = path.some((target) => target instanceof Element && target.matches('.host'));
    if (link && isInStory && link.origin !== location.origin) event.preventDefault();
  });
}
