import type { ReactiveElement } from 'lit';
import { copySelection, writeToClipboard } from '../../share/clipboard.js';
import { loadQrCode } from './load-qr-code.js';

/** What a reader does to pass a story on. */
export class Sharing {
  /** The rows of the QR code, while it is shown. An address too long for one has none. */
  qr: readonly (readonly boolean[])[] | undefined;
  /** What became of it. */
  result: 'none' | 'copied' | 'by-hand' | 'failed' = 'none';

  /** Counts stories and QR codes: one that comes late is not of the story that is there. */
  private turn = 0;

  constructor(private readonly host: ReactiveElement) {}

  /** For another story. */
  reset(): void {
    this.turn++;
    this.qr = undefined;
    this.result = 'none';
  }

  /** Shows the QR code, or hides it. Never rejects. */
  async toggleQr(url: string): Promise<void> {
    if (this.qr) {
      this.qr = undefined;
      return this.show('none');
    }
    const turn = ++this.turn;
    await this.show('none');
    try {
      const { qrCode } = await loadQrCode();
      // Another story is there meanwhile.
      if (turn !== this.turn) return;
      this.qr = qrCode(url);
      await this.show(this.qr ? 'none' : 'by-hand');
    } catch {
      await this.show('failed');
    }
  }

  /** Opens the system's own sheet, and copies the link where that fails. Never rejects. */
  async send(title: string | undefined, url: string): Promise<void> {
    try {
      await navigator.share({ ...(title && { title }), url });
    } catch (error) {
      // The reader closed it.
      if ((error as { name?: unknown } | undefined)?.name !== 'AbortError') await this.copy(url);
    }
  }

  /** Copies the link, or shows it in a field to copy it from. Never rejects. */
  async copy(url: string): Promise<void> {
    // The same sentence is announced again only where it was away.
    await this.show('none');
    await this.show((await writeToClipboard(url)) ? 'copied' : 'by-hand');
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('.address');
    if (!field) return;
    const focused = (field.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    field.focus();
    field.select();
    if (!copySelection()) return;
    focused?.focus();
    await this.show('copied');
  }

  private async show(result: Sharing['result']): Promise<void> {
    this.result = result;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
