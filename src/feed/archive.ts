/** The part of the Storage interface (HTML, 12.2.1) that is used. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The last good document of a feed. */
export interface Kept {
  readonly text: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** When it came over the network, in milliseconds of the epoch. */
  readonly fetchedAt: number;
}

/** Longest document that is kept, in UTF-16 code units: the storage is the host's, and it is small. */
const longest = 262_144;

const keyOf = (url: string): string => `fairwire:${url}`;

/**
 * Keeps the last good document of each feed across visits. Where the storage is missing, full or forbidden
 * nothing is kept, and nothing is said: the feed works without.
 *
 * @param storage names the storage; called each time, for merely reading `localStorage` may throw
 */
export class Archive {
  constructor(private readonly storage: () => KeyValueStorage | null | undefined) {}

  read(url: string): Kept | undefined {
    try {
      const kept = this.storage()?.getItem(keyOf(url)) ?? '';
      const [, fetchedAt, from, text] = /^(\d+) (\S+)\n([^]+)$/.exec(kept) ?? [];
      return from && text ? { fetchedAt: Number(fetchedAt), url: from, text } : undefined;
    } catch {
      return undefined;
    }
  }

  write(url: string, { text, url: from, fetchedAt }: Kept): void {
    try {
      if (text.length > longest) this.storage()?.removeItem(keyOf(url));
      else this.storage()?.setItem(keyOf(url), `${fetchedAt} ${from}\n${text}`);
    } catch {
      // Private windows, sandboxes and full storages end here.
    }
  }
}
