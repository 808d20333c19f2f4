/** Whether a feed has to be changed, or would be better for it. */
export type Severity = 'error' | 'warning';

/** Something that a check found, before anybody has looked where it stands in the text. */
export interface Issue {
  readonly severity: Severity;
  /** The kind of finding: short, and the same in every version, for programs. */
  readonly code: string;
  /** What is wrong, and what that means. Equal findings at several places have equal sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string;
  /** Where, as a JSON pointer (RFC 6901); for what is missing, where it would be. None where it is not about a member. */
  readonly pointer?: string;
  /** Whether it is about the name of the member, not about its value. */
  readonly isAboutName?: boolean;
  /** Where in the text, in UTF-16 code units from its start, where no pointer says it. */
  readonly offset?: number;
}

/** Something that a check found. */
export interface Finding extends Omit<Issue, 'isAboutName' | 'offset'> {
  /** The line, from 1; none where the finding is about no place in the text. */
  readonly line?: number;
  /** The column, from 1, in UTF-16 code units, as editors count; a byte order mark takes none. */
  readonly column?: number;
  /** The beginning of what stands there. */
  readonly found?: string;
}

/** What a finding says beside its kind and its place. */
export type Words = Pick<Issue, 'advice' | 'pointer' | 'isAboutName' | 'offset'>;

export const error = (code: string, message: string, words: Words = {}): Issue => ({
  ...{ severity: 'error', code, message },
  ...words,
});

export const warning = (code: string, message: string, words: Words = {}): Issue => ({
  ...{ severity: 'warning', code, message },
  ...words,
});
