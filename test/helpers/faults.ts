/** Addresses of the fault server (test/runner/faults.js), and feeds made by hand. */

/** @param parameters as the fault server documents them */
export function faultUrl(parameters: Record<string, string>): string {
  const url = new URL(`/__fault/${crypto.randomUUID()}.json`, location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** How many requests a key got, how many of them are open still, or how many bytes those got that are not. */
export async function countOf(key: string, of: 'count' | 'open' | 'sent' = 'count'): Promise<number> {
  return Number(await (await fetch(`/__fault/__${of}?key=${key}`)).text());
}

/** Makes the server well for a key: it answers with what `well` says. */
export async function heal(key: string): Promise<void> {
  await fetch(`/__fault/__heal?key=${key}`);
}

/** Lets the server answer what it holds for a key, and what comes later. */
export async function release(key: string): Promise<void> {
  await fetch(`/__fault/__release?key=${key}`);
}

/** A feed with a story for each id. */
export const feedOf = (...ids: string[]): { version: string; title: string; items: object[] } => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  items: ids.map((id) => ({
    id,
    title: `Story ${id}`,
    content_text: `Text ${id}`,
    url: `https://www.example.org/${id}`,
  })),
});
