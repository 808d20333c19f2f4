import {
  type CheckedDocument,
  type Issue,
  type LinkAnswer,
  linkedAddresses,
  linkIssues,
  withIssues,
} from '../../../check/index.js';
import { reasonOf } from '../../read-source.js';
import type { Terminal } from '../../terminal.js';

/** Most addresses that are asked for: a check is no crawler. */
const mostAddresses = 500;
/** How many at a time. */
const atOnce = 8;

/** Asks for the pictures and links of all pages, each once, and adds what came of it. */
export async function askLinks(
  pages: readonly CheckedDocument[],
  timeout: number,
  terminal: Terminal,
): Promise<CheckedDocument[]> {
  const links = pages.map((page) => linkedAddresses(page));
  const all = [...new Set(links.flat().map(({ address }) => address))].filter((address) =>
    /^https?:/.test(address),
  );
  const asked = all.slice(0, mostAddresses);
  if (asked.length < all.length)
    terminal.note(
      `${all.length - asked.length} of ${all.length} addresses were not asked for: ${mostAddresses} are the most.`,
    );
  const answers = await askAll(asked, timeout, terminal);
  return pages.map((page, index) => {
    const issues = (links[index] ?? []).flatMap((link): Issue[] => {
      const answer = answers.get(link.address);
      return answer ? linkIssues(link, answer) : [];
    });
    return withIssues(page, issues);
  });
}

async function askAll(
  addresses: readonly string[],
  timeout: number,
  terminal: Terminal,
): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const left = [...addresses].reverse();
  const work = async (): Promise<void> => {
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      terminal.progress(`Links: ${answers.size} of ${addresses.length}`);
      answers.set(address, await ask(address, timeout));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

/** HEAD spares the bytes; servers that do not know it, or answer it wrongly or not at all, are asked again. */
async function ask(address: string, timeout: number): Promise<LinkAnswer> {
  const answer = await request(address, 'HEAD', timeout);
  return answer.status && answer.status < 400 ? answer : request(address, 'GET', timeout);
}

async function request(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<LinkAnswer> {
  try {
    const response = await fetch(address, { method, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return { status: response.status, contentType: response.headers.get('content-type') };
  } catch (error) {
    return { status: 0, reason: reasonOf(error, timeout) };
  }
}
