/** A feed at an address whose document changes from one request to the next. */

export interface Served {
  readonly src: string;
  /** What is answered; undefined for a failure that is not worth another try (404). */
  document: object | undefined;
  /** How many requests there were. */
  readonly requests: number;
  putBack(): void;
}

export function serve(document: object): Served {
  const src = new URL(`/served/${crypto.randomUUID()}.json`, location.href).href;
  const fetch = window.fetch.bind(window);
  let requests = 0;
  const answer = (): Response => {
    requests++;
    return served.document
      ? new Response(JSON.stringify(served.document), {
          headers: { 'content-type': 'application/feed+json' },
        })
      : new Response('', { status: 404 });
  };
  const served = {
    src,
    document: document as object | undefined,
    get requests() {
      return requests;
    },
    putBack: () => void (window.fetch = fetch),
  };
  window.fetch = (asked, init) => (asked === src ? Promise.resolve(answer()) : fetch(asked, init));
  return served;
}
