/** Something is asked for that cannot be rendered. The message is a sentence for people. */
export class PrerenderError extends Error {
  override readonly name: string = 'PrerenderError';
}

export class UnknownElementError extends PrerenderError {
  constructor(name: string, known: readonly string[]) {
    super(`There is no element "${name}" to render; there are ${known.join(', ')}.`);
  }
}
