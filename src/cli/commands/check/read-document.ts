import {
  type CheckedDocument,
  checkDocument,
  type JsonObject,
  type ResponseFacts,
} from '../../../check/index.js';
import { isAddress, readSource, type Source } from '../../read-source.js';

/** A page of a site that is not the feed's: what is sent as `Origin`. */
const partner = 'https://partner.example.org';

/**
 * Reads a document as a partner's page would, and checks it.
 *
 * @param firstPage the first page of the feed, where the document is a further one
 * @throws UserError where it cannot be read
 */
export async function readDocument(
  place: string,
  timeout: number,
  firstPage?: JsonObject,
): Promise<CheckedDocument> {
  const source = await readSource(place, { timeout, headers: { Origin: partner } });
  return checkDocument({
    name: source.name,
    content: source.bytes,
    ...(isAddress(source.url) && { url: source.url }),
    response: factsOf(source),
    firstPage,
  });
}

function factsOf({ response, hops, url, bytes }: Source): ResponseFacts | undefined {
  return (
    response && {
      url,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      redirects: hops.map(({ status, from, to, headers }) => ({
        ...{ status, from, to },
        allowOrigin: headers.get('access-control-allow-origin'),
      })),
      origin: partner,
      size: bytes.length,
    }
  );
}
