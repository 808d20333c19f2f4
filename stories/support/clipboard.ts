/** A browser that does not let a page copy, as some do in frames and without https. Until the story is left. */
export function cannotCopy(): () => void {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const copy = document.execCommand.bind(document);
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  document.execCommand = () => false;
  return () => {
    document.execCommand = copy;
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}
