import { error, type Issue } from './finding.js';
import { type ResponseFacts, secureIssues, statusIssues } from './response.js';
import { sizeIssues } from './response-cost.js';
import { noAllowOrigin, typeIssues } from './response-headers.js';

/**
 * What a page's own script sees of an answer from another site: few of its headers (Fetch, 3.3.4), and of redirects
 * the last address alone. That the page may read it is known by then.
 */
export type PageAnswer = Pick<ResponseFacts, 'url' | 'status' | 'headers' | 'size'>;

export const pageAnswerIssues = (answer: PageAnswer): Issue[] => [
  ...statusIssues(answer),
  ...secureIssues({ ...answer, redirects: [] }),
  ...(answer.status < 400 ? [...typeIssues(answer), ...sizeIssues(answer)] : []),
];

/**
 * What a page's own script can tell where it got nothing.
 *
 * @param isAnswered whether somebody answers there at all, as a request shows whose answer nobody may read (`no-cors`)
 */
export const noAnswer = (url: string, isAnswered: boolean): Issue =>
  isAnswered
    ? noAllowOrigin
    : error('unreachable', `Nobody answers at ${url}.`, {
        advice:
          'Look whether the address is right, and whether the server runs and can be reached from here.',
      });

/** The same where the answer began. */
export const brokenOff = (url: string): Issue =>
  error('broken-off', `The answer of ${url} broke off before its end.`, {
    advice:
      'Check again. If it breaks off each time, look whether the server sends as much as its Content-Length says.',
  });

/** The same where the time was up. */
export const tooSlow = (url: string, seconds: number): Issue =>
  error('slow', `The answer of ${url} took longer than ${seconds} seconds.`, {
    advice: 'Check again later, and look how busy the server is.',
  });
