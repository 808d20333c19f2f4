import { UserError } from './command.js';

/** An answer that sent the request elsewhere. */
export interface Hop {
  readonly status: number;
  readonly from: string;
  readonly to: string;
  readonly headers: Headers;
}

/** The last answer, and those on the way to it. */
export interface Followed {
  readonly response: Response;
  readonly hops: readonly Hop[];
}

/** As many as browsers follow (Fetch, 4.4). */
const mostHops = 20;

/**
 * Fetches an address and keeps what `fetch` forgets: by which answers it got there.
 *
 * @throws UserError where there is no end to it, or it leads to something that is neither http nor https
 * @throws what `fetch` throws
 */
export async function followRedirects(address: string, init: RequestInit): Promise<Followed> {
  const hops: Hop[] = [];
  for (let from = address; hops.length <= mostHops;) {
    const response = await fetch(from, { ...init, redirect: 'manual' });
    const { status, headers } = response;
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null) return { response, hops };
    await response.body?.cancel();
    const to = URL.canParse(location, from) ? new URL(location, from).href : location;
    if (!/^https?:/i.test(to)) throw new UserError(`${from} leads to ${to}, where nobody can follow.`);
    hops.push({ status, from, to, headers });
    from = to;
  }
  throw new UserError(`${address} leads on and on: ${mostHops} redirects were followed.`);
}
