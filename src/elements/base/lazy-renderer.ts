import type { CSSResult, CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';
import { adoptSheets } from './sheets.js';

/**
 * What shows the content of an element: functions that render, with the styles they need. Sheets are listed, not put
 * into one another: `css` reduces its values, which hosts with Prototype 1.6 (another `reduce`) cannot.
 */
export type Renderer = object & { readonly styles: readonly CSSResult[] };

/** Loads the renderer of an element while its feed is on its way: docs/adr/0007. */
export class LazyRenderer<R extends Renderer> implements ReactiveController {
  /** The renderer, once it is there. */
  current: R | undefined;
  failed = false;

  constructor(
    private readonly host: ReactiveElement & { readonly sheets: CSSResultOrNative[]; missPart(): void },
    private readonly request: () => Promise<R>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  /** Tries again, where it failed. Never rejects. */
  async load(): Promise<void> {
    if (this.current) return;
    this.failed = false;
    try {
      this.current = await this.request();
      adoptSheets(this.host.renderRoot as ShadowRoot, this.host.sheets);
    } catch {
      this.failed = true;
      this.host.missPart();
    }
    this.host.requestUpdate();
  }
}
