import { resourceProtocols, safeUrl } from '../../feed/safe-url.js';
import { type Issue, warning } from '../finding.js';
import { subjectOf } from '../json.js';

const hasProtocol = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address);

/** Whether an address is on the machine itself, where no encryption is needed (Secure Contexts, 3.1). */
export const isLoopback = (address: string): boolean => {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
};

/** Whether a secure page refuses to load from an address (Mixed Content, 4.4). */
export const isInsecure = (address: string): boolean => /^http:/i.test(address) && !isLoopback(address);

/** What is to be said of an address that the reader takes. */
export function* addressIssues(
  pointer: string,
  address: string,
  kind: 'link' | 'resource',
): Generator<Issue> {
  const subject = subjectOf(pointer);
  if (!hasProtocol(address))
    yield warning(
      'relative-address',
      `${subject} is a relative address. Fairwire takes it from the feed's own; other readers may not.`,
      {
        pointer,
        advice: 'Write it in full, with https:.',
      },
    );
  else if (kind === 'resource' && isInsecure(address) && safeUrl(address, undefined, resourceProtocols))
    yield warning(
      'insecure-address',
      `${subject} is an address with http:, from which a secure page loads nothing or asks for https: in its place.`,
      {
        pointer,
        advice: 'Serve it over https:, and write that.',
      },
    );
}
