import { error, type Issue, warning } from './finding.js';
import type { ResponseFacts } from './response.js';

const advice = 'Send Access-Control-Allow-Origin: * with every answer, errors too.';

export const noAllowOrigin: Issue = error(
  'no-allow-origin',
  'There is no Access-Control-Allow-Origin: no page of another site may read the feed, and its readers see the fallback, as if the line were broken.',
  { advice },
);

/** Whether a page of another site may read the answer (Fetch, 4.10). */
export function* originIssues({ headers, origin }: ResponseFacts): Generator<Issue> {
  const allowed = headers['access-control-allow-origin']?.trim();
  if (allowed === undefined) yield noAllowOrigin;
  else if (allowed !== '*' && allowed !== origin)
    yield error(
      'allow-origin',
      `Access-Control-Allow-Origin is ${allowed}: a page of ${origin}, as of any other site, may not read the feed, and its readers see the fallback.`,
      { advice },
    );
  else if (allowed === origin && !/(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i.test(headers['vary'] ?? ''))
    yield warning(
      'vary-origin',
      'Access-Control-Allow-Origin names the page that asks, without Vary: Origin: a cache gives the answer for one site to another, which may not read it.',
      { advice: 'Send * in its place, or Vary: Origin with it.' },
    );
  if (headers['set-cookie'] !== undefined)
    yield warning(
      'cookie',
      'The answer sets a cookie. Pages do not keep it, and caches between do not keep the answer.',
      {
        advice: 'Serve feeds without cookies.',
      },
    );
}

const feedTypes = ['application/feed+json', 'application/json'];

/** JSON Feed 1.1, Suggestions for Publishers. */
export function* typeIssues({ headers }: Pick<ResponseFacts, 'headers'>): Generator<Issue> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const advice = 'Send Content-Type: application/feed+json.';
  if (!type)
    yield warning(
      'content-type',
      'There is no Content-Type. Fairwire reads the feed; other readers may not.',
      { advice },
    );
  else if (!feedTypes.includes(type))
    yield warning(
      'content-type',
      `The Content-Type is ${type}, which is none of a JSON Feed. Fairwire reads the feed; other readers may not.`,
      { advice },
    );
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replace(/"/g, '');
  if (charset && !/^utf-?8$/.test(charset))
    yield warning(
      'charset',
      `The Content-Type says that the document is in ${charset}, and JSON is in UTF-8.`,
      { advice },
    );
}
