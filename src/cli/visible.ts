/** Control characters, which a terminal obeys, and those that turn the direction of writing (UAX 9, 2). */
// eslint-disable-next-line no-control-regex -- control characters are what is being replaced
const unseen = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text that others wrote, as it may be printed: what cannot be seen is shown as its escape, `\u001b`. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
