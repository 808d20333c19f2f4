import { storyParameter } from './story-parameter.js';

const fromHash = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get(storyParameter) ?? undefined;

const registry = /* @__PURE__ */ Symbol.for('fairwire/selections@1');

/**
 * The chosen story, kept in the fragment of the page's address (`#story=ID`): it can be sent to someone, and
 * "back" returns to where it was chosen.
 */
export class Selection {
  private readonly listeners = new Set<() => void>();
  private readonly viewers = new Set<() => void>();
  private opener: HTMLElement | undefined;
  /** The page's fragment before a story was chosen. */
  private before = '';
  /** The id that was chosen last in the elements of this selection. */
  private chosen: string | undefined;
  /** Whether it is one step back in the page's history. */
  private isNear = false;
  /** Whether the reader is still to be taken to what was chosen: what shows it may come later. */
  isFresh = false;

  /**
   * Those of the page that an element shows: with two, the address may name a story of the other's feed. Several parts of
   * the kit have this module, and two copies of the kit may be on a page: they find each other's here.
   */
  private get shown(): Set<Selection> {
    return ((document as { [registry]?: Set<Selection> })[registry] ??= new Set());
  }

  /** The id of the chosen story, or undefined. */
  get id(): string | undefined {
    return fromHash();
  }

  /** Whether the chosen story is one of this selection's feed, and not of another feed on the page. */
  get isOwn(): boolean {
    return this.shown.size < 2 || this.id === this.chosen;
  }

  /** Whether the story was chosen in elements of another selection. */
  get isOthers(): boolean {
    return [...this.shown].some((other) => other !== this && other.chosen === this.id);
  }

  /** Whether an element shows what is chosen. */
  get hasViewer(): boolean {
    return this.viewers.size > 0;
  }

  /** The address that chooses a story: in full, for a `<base>` would send a fragment alone to another page. */
  addressOf(id: string): string {
    return location.href.replace(/#.*|$/, `#${new URLSearchParams({ [storyParameter]: id }).toString()}`);
  }

  /** Calls `listener` after each change, until the function it returns is called. */
  subscribe(listener: () => void): () => void {
    return this.add(this.listeners, listener);
  }

  /**
   * As `subscribe`, for an element that shows what is chosen. The others learn that there is one; its own kind does
   * not, since nothing was chosen.
   */
  attachViewer(listener: () => void): () => void {
    const leave = this.add(this.viewers, listener);
    this.shown.add(this);
    call(this.listeners);
    return () => {
      if (!leave()) return;
      if (!this.hasViewer) this.shown.delete(this);
      call(this.listeners);
    };
  }

  private add(set: Set<() => void>, listener: () => void): () => boolean {
    // A function of its own for each call: the same listener may be here twice.
    const listen = (): void => listener();
    set.add(listen);
    addEventListener('hashchange', this.onHashChange);
    return () => {
      const wasThere = set.delete(listen);
      if (!this.listeners.size && !this.hasViewer) removeEventListener('hashchange', this.onHashChange);
      return wasThere;
    };
  }

  /**
   * Chooses a story.
   *
   * @param opener where the focus goes when the reader comes back; the one before stays where none is given
   */
  select(id: string, opener?: HTMLElement): void {
    this.opener = opener ?? this.opener;
    // The same story may be open elsewhere on the page.
    for (const other of this.shown) other.chosen = undefined;
    this.chosen = id;
    this.isFresh = true;
    const address = this.addressOf(id);
    if (location.href === address) return [...this.shown, this].forEach((one) => one.tell());
    this.isNear = this.id === undefined;
    if (this.isNear) this.before = location.hash;
    location.href = address;
  }

  /** Chooses nothing, as it was before. */
  clear(): void {
    if (this.isNear) history.back();
    else location.hash = this.before;
  }

  private readonly onHashChange = (): void => {
    // A link of the page led to another story.
    if (this.id !== undefined && this.id !== this.chosen) this.isNear = false;
    this.tell();
    if (this.id !== undefined) return;
    // Who went on to another place of the page stays there.
    const { opener } = this;
    // The opener may be hidden until its list is shown again.
    if (location.hash === this.before) setTimeout(() => opener?.focus());
    this.opener = this.chosen = undefined;
    this.isNear = this.isFresh = false;
  };

  private tell(): void {
    call(this.listeners);
    call(this.viewers);
  }
}

function call(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}
