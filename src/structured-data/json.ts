/** JSON that may stand in a script element: nothing in it ends that, or begins a comment (HTML, 4.12.1.3). */
export const scriptJson = (data: unknown, replace?: (name: string, value: unknown) => unknown): string =>
  JSON.stringify(data, replace).replace(/</g, '\\u003c');

const withoutEmpty = (_name: string, value: unknown): unknown =>
  Array.isArray(value) && !value.length ? undefined : value;

/** A thing as JSON-LD that may stand in a script element. A list of nothing says nothing. */
export const scriptJsonLd = (thing: object): string =>
  scriptJson({ '@context': 'https://schema.org', ...thing }, withoutEmpty);
