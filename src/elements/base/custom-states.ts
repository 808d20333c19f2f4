const internals = new WeakMap<HTMLElement, ElementInternals | undefined>();

function statesOf(element: HTMLElement): CustomStateSet | undefined {
  if (!internals.has(element)) internals.set(element, element.attachInternals?.());
  return internals.get(element)?.states;
}

/**
 * Makes `state` the one custom state of an element, for `:state(NAME)` in the host's styles (HTML, 4.13.7.5).
 * Engines that lack it, or that want another spelling (Chromium before 125), go without.
 */
export function showState(element: HTMLElement, state: string): void {
  try {
    const states = statesOf(element);
    if (states?.has(state)) return;
    states?.clear();
    states?.add(state);
  } catch {
    // Only the host's styling depends on it.
  }
}
