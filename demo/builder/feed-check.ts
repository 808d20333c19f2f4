/** Asks for a feed as a partner's page does, and has it checked. */
import { type CheckedDocument, checkDocument, type Finding, noAnswer } from '../../src/check/index.js';

export interface CheckedFeed extends Partial<Pick<CheckedDocument, 'feed' | 'document'>> {
  readonly url: string;
  readonly findings: readonly Finding[];
}

const TIMEOUT = 15_000;
/** No cookies, as the kit asks; and past what the browser has kept, for the feed may have been mended meanwhile. */
const asking: RequestInit = { credentials: 'omit', cache: 'no-cache' };

/** Whether an address can be asked for: in full, with its protocol. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);

/** Never rejects. */
export async function checkFeed(url: string): Promise<CheckedFeed> {
  try {
    const response = await fetch(url, { ...asking, signal: AbortSignal.timeout(TIMEOUT) });
    const content = new Uint8Array(await response.arrayBuffer());
    const answer = {
      url: response.url,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      size: content.length,
    };
    const { findings, feed, document } = checkDocument({ name: url, url: response.url, content, answer });
    return { url, findings, feed, document };
  } catch {
    return { url, findings: [noAnswer(url, await isAnswered(url))] };
  }
}

/** The answer is hidden from this page, but that there is one is not. */
async function isAnswered(url: string): Promise<boolean> {
  try {
    await fetch(url, { ...asking, mode: 'no-cors', signal: AbortSignal.timeout(TIMEOUT) });
    return true;
  } catch {
    return false;
  }
}
