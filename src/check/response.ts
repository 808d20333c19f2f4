import { error, type Issue, warning } from './finding.js';
import { isInsecure } from './rules/addresses.js';
import { cacheIssues, compressionIssues, sizeIssues } from './response-cost.js';
import { originIssues, typeIssues } from './response-headers.js';

/** An answer that sent the reader elsewhere. */
export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
  /** Its `Access-Control-Allow-Origin`. */
  readonly allowOrigin: string | null;
}

/** What is known of the answer that a document came with. */
export interface ResponseFacts {
  /** The address it came from in the end. */
  readonly url: string;
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly Redirect[];
  /** The `Origin` that was sent with the request. */
  readonly origin: string;
  /** The bytes of the document, without compression. */
  readonly size: number;
}

/** What a partner's page would meet on its way to a feed. */
export const responseIssues = (facts: ResponseFacts): Issue[] => [
  ...statusIssues(facts),
  ...redirectIssues(facts),
  ...secureIssues(facts),
  ...originIssues(facts),
  ...(facts.status < 400
    ? [...typeIssues(facts), ...cacheIssues(facts), ...compressionIssues(facts), ...sizeIssues(facts)]
    : []),
];

export function* statusIssues({ status }: Pick<ResponseFacts, 'status'>): Generator<Issue> {
  if (status >= 400)
    yield error(
      'status',
      `The server answers with ${status}${status in reasons ? ` (${reasons[status]})` : ''}: readers see the fallback.`,
      {
        advice:
          status >= 500
            ? 'Look at the log of the server.'
            : 'Look whether the address is right, and open to everybody: pages ask for a feed without cookies and passwords.',
      },
    );
  else if (status !== 200)
    yield warning('status', `The server answers with ${status}, where a feed comes with 200.`, {
      advice: 'Send it with 200.',
    });
}

const reasons: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  403: 'it is forbidden',
  404: 'there is no such address',
  410: 'it is gone',
  429: 'there were too many requests',
  500: 'the server failed',
  502: 'the server behind it failed',
  503: 'the server is not ready',
};

function* redirectIssues({ redirects, origin }: ResponseFacts): Generator<Issue> {
  for (const { status, from, to, allowOrigin } of redirects) {
    if (allowOrigin !== '*' && allowOrigin !== origin)
      yield error(
        'redirect-origin',
        `${from} leads to ${to} without Access-Control-Allow-Origin: there a page of another site ends, and its readers see the fallback.`,
        {
          advice:
            'Send Access-Control-Allow-Origin: * with redirects too, or have pages name the last address.',
        },
      );
    const isMoved = status === 301 || status === 308;
    yield warning('redirect', `${from} leads to ${to} (${status}): each reader asks twice.`, {
      advice: isMoved
        ? 'Have pages and feed_url name the new address.'
        : 'Name the address where the feed is, if that one stays.',
    });
  }
}

export function* secureIssues({
  url,
  redirects,
}: Pick<ResponseFacts, 'url' | 'redirects'>): Generator<Issue> {
  const insecure = [...redirects.map(({ from }) => from), url].find(isInsecure);
  if (insecure !== undefined)
    yield error(
      'insecure',
      `${insecure} is not encrypted: a page with https: loads nothing from there, and its readers see the fallback.`,
      {
        advice: 'Serve the feed over https:, and name that address.',
      },
    );
}
