import type { Notes } from './notes.js';

const doctype = /<!DOCTYPE\s[^[>]*(?:\[([^]*?)\]\s*)?>/i;
const declaration = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** It stands at the beginning. */
const longestProlog = 200_000;
/** Most characters by which entities may make a document longer: more is an attack. */
const longestGrowth = 1_000_000;

/**
 * Puts the values of a document's own entities in their places, and takes the document type out. One that is made of
 * other ones is left alone.
 */
export function resolveDoctype(text: string, notes: Notes): string {
  const [whole, subset = ''] = doctype.exec(text.slice(0, longestProlog)) ?? [];
  // One that stands in a story is that story's.
  if (!whole || text.indexOf(whole) > text.search(/<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>]/i))
    return text;
  const entities = new Map(
    [...subset.matchAll(declaration)].map(([, name = '', a, b]) => [name, a ?? b ?? '']),
  );
  // As many line ends as before: notes name lines.
  const rest = text.replace(whole, whole.replace(/[^\n]+/g, ''));
  let growth = 0;
  return rest.replace(/&([\w.-]+);/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined) return reference;
    growth += value.length;
    if (growth <= longestGrowth && !/&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value)) return value;
    notes.add('lost', `the entity ${reference}`);
    return '';
  });
}
