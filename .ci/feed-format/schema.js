// @ts-check
/**
 * Makes the JSON Schema of a feed. It is of draft 7, which editors know best. What it refuses, `fairwire check` calls
 * an error; what only stands in the way of neatness (an empty text for nothing, one value for a list of one) passes.
 */
import { notBlank, optionSchema, scalarSchemas, typesOf } from './scalars.js';

/** @typedef {import('./comments.js').Described} Described */
/** @typedef {import('./scalars.js').Schema} Schema */
/** @typedef {import('../../src/feed/shape.js').Shape<unknown>} Shape */
/** @typedef {import('../../src/feed/shape.js').RecordShape<import('../../src/feed/shape.js').Members>} RecordShape */
/** @typedef {import('../../src/feed/shape.js').List<unknown>} List */
/** @typedef {import('../../src/feed/shape.js').OneOf<string>} OneOf */

/**
 * Where a value stands: a member that may be missing, one that may not, or an entry of a list.
 *
 * @typedef {'optional' | 'required' | 'entry'} Place
 */

/** @param {Shape} shape */
const isRequired = (shape) => 'required' in shape;

/** What a comment says in so many words. @param {string} description @returns {Schema} */
function annotations(description) {
  const example = /for example (?:`([^`]+)`|([^\s`.]+))/.exec(description);
  const fallback = /`([^`]+)` when absent/.exec(description)?.[1];
  return {
    description: description.replaceAll('`', ''),
    ...(description.includes('`') && { markdownDescription: description }),
    ...(fallback && { default: fallback }),
    ...(example && { examples: [example[1] ?? example[2]] }),
  };
}

class SchemaWriter {
  /** @type {Record<string, Schema>} */
  definitions = {};

  /** @param {import('./scalars.js').Values} values @param {import('./scalars.js').Expectations} expectations */
  constructor(values, expectations) {
    this.scalar = scalarSchemas(values, expectations);
  }

  /** @param {RecordShape} shape @param {Described} described @returns {Schema} */
  record({ members }, described) {
    const names = Object.keys(members);
    return {
      type: 'object',
      required: names.filter((name) => isRequired(/** @type {Shape} */ (members[name]))),
      properties: Object.fromEntries(
        names.map((name) => [
          name,
          this.member(/** @type {Shape} */ (members[name]), described.members?.[name]),
        ]),
      ),
    };
  }

  /** @param {Shape} shape @param {Described | undefined} described @returns {Schema} */
  member(shape, described) {
    if (!described) throw new Error('src/feed/format.ts and its comments do not fit together.');
    const schema = this.value(shape, described, isRequired(shape) ? 'required' : 'optional');
    return { ...annotations(described.description), ...schema };
  }

  /** @param {Shape} shape @param {Described} described @param {Place} place @returns {Schema} */
  value(shape, described, place) {
    if (shape.kind === 'list') return this.list(/** @type {List} */ (shape), described, place);
    if (shape.kind === 'record') return this.object(/** @type {RecordShape} */ (shape), described, place);
    if (shape.kind === 'oneOf') return this.option(/** @type {OneOf} */ (shape), place);
    const schema = this.scalar(shape.kind);
    if (place === 'required') return typesOf(schema).includes('string') ? notBlank(schema) : schema;
    return place === 'optional' ? { ...schema, type: [...typesOf(schema), 'null'] } : schema;
  }

  /** @param {OneOf} shape @param {Place} place @returns {Schema} */
  option({ options }, place) {
    const { anyOf } = /** @type {{ anyOf: Schema[] }} */ (optionSchema(options));
    return { anyOf: place === 'optional' ? [...anyOf, { type: 'null' }] : anyOf };
  }

  /** @param {List} shape @param {Described} described @param {Place} place @returns {Schema} */
  list({ of }, described, place) {
    const entry = this.value(of, described, 'entry');
    const several = { type: 'array', items: entry };
    return { anyOf: [several, entry, ...(place === 'optional' ? [{ type: 'null' }] : [])] };
  }

  /** An object that has a name in the source stands among the definitions, once. @param {RecordShape} shape @param {Described} described @param {Place} place @returns {Schema} */
  object(shape, described, place) {
    const { name } = described;
    if (name) this.definitions[name] ??= this.record(shape, described);
    const schema = name ? { $ref: `#/definitions/${name}` } : this.record(shape, described);
    const nothing = [
      { type: 'string', pattern: '^\\s*$' },
      ...(place === 'optional' ? [{ type: 'null' }] : []),
    ];
    return { anyOf: [schema, ...nothing] };
  }
}

/** JSON Feed 1 had one `author`. @param {Schema} schema */
function withAuthor(schema) {
  const properties = /** @type {Record<string, Schema>} */ (schema['properties']);
  const author = {
    ...annotations('The author, in version 1 of JSON Feed; `authors` since.'),
    anyOf: properties['authors']?.['anyOf'],
  };
  return { ...schema, properties: { ...properties, author } };
}

/** @param {readonly string[]} names */
const oneOfThese = (names) => ({
  anyOf: names.map((name) => ({
    required: [name],
    properties: { [name]: { type: ['string', 'number'] } },
  })),
});

/**
 * @param {Awaited<ReturnType<typeof import('./load-format.js').loadFormat>>} format
 * @param {Described & { members: Record<string, Described> }} described
 * @returns {Schema}
 */
export function makeSchema(format, described) {
  const writer = new SchemaWriter(format, format.expectations);
  const feed = withAuthor(writer.record(format.feedShape, described));
  const { members } = described;
  const item = withAuthor(writer.record(format.itemShape, /** @type {Described} */ (members['items'])));
  const items = { ...annotations(members['items']?.description ?? ''), type: 'array' };
  const properties = /** @type {Record<string, Schema>} */ (feed['properties']);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fairwire feed',
    description: 'JSON Feed 1.1 with the _fairwire extension. Written from src/feed/format.ts: docs/feed.md.',
    type: 'object',
    // Without these it is no JSON Feed, whatever Fairwire makes of it.
    required: format.requiredInFeed,
    properties: {
      ...properties,
      ...Object.fromEntries(
        ['version', 'title'].map((name) => [name, { ...properties[name], type: ['string', 'number'] }]),
      ),
      items: { ...items, items: { $ref: '#/definitions/item' } },
    },
    definitions: { item: { ...item, ...oneOfThese(format.contentMembers) }, ...writer.definitions },
  };
}
