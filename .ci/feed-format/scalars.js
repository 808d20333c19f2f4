// @ts-check
/**
 * JSON Schema of single values. Each accepts what the reader of the same kind in `src/feed/values.ts` reads without a
 * complaint, so it is wider than what a feed should hold: texts may be numbers, numbers may be texts.
 */

/** @typedef {Record<string, unknown>} Schema */
/** @typedef {import('../../src/feed/shape.js').ValueKind} ValueKind */
/** @typedef {Pick<import('../../src/feed/values.js'), 'wholeDay' | 'instant' | 'exampleDates' | 'exampleLanguages'>} Values */

/** @typedef {typeof import('../../src/feed/problem.js').expectations} Expectations */

/** Editors and validators read patterns with the flag `u`. @param {RegExp} expression */
const inner = ({ source }) =>
  source
    .replace(/^\^|\$$/g, '')
    .replaceAll('(', '(?:')
    .replaceAll('(?:?:', '(?:');

const NUMERAL = '(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|0[xXoObB][\\dA-Fa-f]+';
const TAG = '(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:[-_][A-Za-z0-9]{1,8})*';
/** Dates of RSS (RFC 2822), and what is escaped as in HTML. */
const OTHER_DATE = '[A-Za-z]{3},? \\d.*|.*&.+;.*';
/** Other protocols are left out by the reader; these are never right. */
const SCRIPT_ADDRESS = '\\s*(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:';

/** @param {Values} values @returns {Record<ValueKind, Schema>} */
function schemas({ wholeDay, instant, exampleDates, exampleLanguages }) {
  const text = { type: ['string', 'number'] };
  const address = { type: 'string', pattern: `^(?!${SCRIPT_ADDRESS})` };
  const date = [inner(wholeDay), inner(instant), OTHER_DATE].join('|');
  return {
    line: text,
    prose: text,
    markup: text,
    id: text,
    integer: {
      type: ['integer', 'string'],
      ...{ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, pattern: `^\\s*(?:\\+?(?:${NUMERAL}))?\\s*$` },
    },
    number: { type: ['number', 'string'], pattern: `^\\s*(?:[+-]?(?:${NUMERAL}))?\\s*$` },
    flag: { type: ['boolean', 'string'], pattern: '^(?:\\s*|true|false)$' },
    date: { type: 'string', pattern: `^\\s*(?:${date})?\\s*$`, examples: exampleDates },
    language: { type: 'string', pattern: `^\\s*(?:${TAG})?\\s*$`, examples: exampleLanguages },
    link: address,
    resource: address,
  };
}

/** @param {Schema} schema @returns {string[]} */
export const typesOf = ({ type }) => (Array.isArray(type) ? type : [String(type)]);

/**
 * What is required has to be there: a blank text is as good as none.
 *
 * @param {Schema} schema
 * @returns {Schema}
 */
export const notBlank = (schema) => ({
  ...schema,
  pattern: typeof schema['pattern'] === 'string' ? `^(?=[\\s\\S]*\\S)${schema['pattern'].slice(1)}` : '\\S',
});

/**
 * @param {Values} values
 * @param {Expectations} expectations
 * @returns {(kind: ValueKind) => Schema}
 */
export function scalarSchemas(values, expectations) {
  const all = schemas(values);
  return (kind) => {
    const schema = all[kind];
    // VS Code says this in place of the pattern.
    const message = 'pattern' in schema && { patternErrorMessage: `Expected ${expectations[kind]}.` };
    return { ...schema, ...message };
  };
}

/**
 * @param {readonly string[]} options
 * @returns {Schema}
 */
export const optionSchema = (options) => ({
  anyOf: [
    { enum: options },
    { type: 'string', pattern: `^\\s*(?:(?:https?://schema\\.org/)?(?:${options.join('|')}))?\\s*$` },
  ],
});
