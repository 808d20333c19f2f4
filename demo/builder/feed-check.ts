/** Asks for a feed as a partner's page does, and has it checked. */
import {
  brokenOff,
  type CheckedDocument,
  checkDocument,
  type Finding,
  type Issue,
  noAnswer,
  tooSlow,
} from '../../src/check/index.js';

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
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { ...asking, signal }).catch(() => undefined);
  const body = await response?.arrayBuffer().catch(() => undefined);
  if (!response || !body) return { url, findings: [await reason(url, response, signal)] };
  const content = new Uint8Array(body);
  const answer = {
    url: response.url,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    size: content.length,
  };
  const { findings, feed, document } = checkDocument({ name: url, url: response.url, content, answer });
  return { url, findings, feed, document };
}

/** Why not all of it came. Who may read an answer is settled before its body comes. */
async function reason(url: string, response: Response | undefined, signal: AbortSignal): Promise<Issue> {
  if (signal.aborted) return tooSlow(url, TIMEOUT / 1000);
  return response ? brokenOff(url) : noAnswer(url, await isAnswered(url));
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
