/** Milliseconds between two writes: WebKit takes a hundred in half a minute, and throws at the next one. */
const PAUSE = 400;

/** Keeps the address of the page as it should be, soon after each change and when the page is left. */
export class AddressBar {
  private timer: number | undefined;

  /** @param addressOf gives the address as it should be */
  constructor(private readonly addressOf: () => string) {
    addEventListener('pagehide', () => this.write());
  }

  change(): void {
    this.timer ??= window.setTimeout(() => this.write(), PAUSE);
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      history.replaceState(null, '', this.addressOf());
    } catch {
      // What others wrote counts too. The next change tries again, and the button that copies the address has it.
    }
  }
}
