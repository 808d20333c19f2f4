/** What can be wrong with one member of a feed. */
export type ProblemCode =
  | 'type'
  | 'url'
  | 'date'
  | 'language'
  | 'option'
  | 'missing'
  | 'blank'
  | 'duplicate'
  | 'too-long'
  | 'no-content';

/** Something in a document that was dropped or mended while reading it. */
export interface Problem {
  /** Where, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What is wrong. */
  readonly code: ProblemCode;
  /** What would be right, for example `a string` or `one of about, contact`. */
  readonly expected: string;
  /** What became of it. */
  readonly outcome: 'dropped' | 'mended';
}

const complaints: Record<ProblemCode, string> = {
  type: 'has the wrong type',
  url: 'is not a usable address',
  date: 'is not a date',
  language: 'is not a language tag',
  option: 'is not a known word',
  missing: 'is missing',
  blank: 'is blank',
  duplicate: 'repeats an earlier one',
  'too-long': 'is too long',
  'no-content': 'has nothing to show',
};

/** A sentence for people: what is wrong, where, and what belongs there. */
export function describeProblem({ pointer, code, expected, outcome }: Problem): string {
  return `${pointer || 'The document'} ${complaints[code]} and was ${outcome}; expected ${expected}.`;
}
