import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedContext, type FeedRequest, type FeedScope } from './feed-context.js';

type Leave = () => void;

/**
 * Shares a feed with the elements below by the Context Community Protocol: the half of `@lit/context`'s provider that
 * is needed here, in a quarter of its bytes. Elements ask anew when a provider comes, so none hands over to another.
 */
export class FeedProvider implements ReactiveController {
  private readonly subscribers = new Map<FeedRequest['callback'], Leave>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What is shared. */
    public scope: FeedScope,
  ) {
    host.addEventListener('context-request', this.answer as EventListener);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.dispatchEvent(new CustomEvent('context-provider', { bubbles: true, composed: true }));
  }

  /** Shares something else. */
  share(scope: FeedScope): void {
    this.scope = scope;
    for (const [callback, leave] of [...this.subscribers]) callback(scope, leave);
  }

  private readonly answer = (event: FeedRequest): void => {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== feedContext || contextTarget === this.host) return;
    event.stopPropagation();
    // An element that asked again since is still there.
    const leave = (): void => {
      if (this.subscribers.get(callback) === leave) this.subscribers.delete(callback);
    };
    if (subscribe) this.subscribers.set(callback, leave);
    callback(this.scope, leave);
  };
}
