import type { ReactiveController, ReactiveControllerHost } from 'lit';

const callbacks = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for the page. The margin lets a feed arrive before its reader does. */
function observe(element: Element, whenNear: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) callbacks.get(target)?.();
    },
    { rootMargin: '400px' },
  );
  callbacks.set(element, whenNear);
  observer.observe(element);
}

function unobserve(element: Element): void {
  if (callbacks.delete(element)) observer?.unobserve(element);
}

/** Whether an element has come near the visible part of the page once. */
export class Visibility implements ReactiveController {
  /** True from the first time on, and always where the engine cannot tell. */
  seen = typeof IntersectionObserver === 'undefined';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen) return;
    observe(this.host, () => {
      this.seen = true;
      unobserve(this.host);
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    unobserve(this.host);
  }
}
