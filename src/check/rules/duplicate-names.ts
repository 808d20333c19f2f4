import { getNodePath, type Node } from 'jsonc-parser';
import { error, type Issue } from '../finding.js';
import { pointerPart } from '../json.js';

/** A name that an object has twice (RFC 8259, 4): readers take the last one, or the first, or none. */
export function* duplicateNames(node: Node | undefined): Generator<Issue> {
  // No recursion: a document may be nested deeper than functions may.
  const left = node ? [node] : [];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type === 'object') yield* duplicatesIn(next);
    for (const child of [...(next.children ?? [])].reverse()) left.push(child);
  }
}

function* duplicatesIn({ children = [] }: Node): Generator<Issue> {
  const seen = new Set<unknown>();
  for (const { children: [name] = [] } of children) {
    if (!name) continue;
    if (seen.has(name.value))
      yield error(
        'duplicate-name',
        `The object has "${String(name.value)}" before: programs read one of the two, and not all the same one.`,
        {
          offset: name.offset,
          pointer: pointerTo(name),
          advice: 'Leave one of them out.',
        },
      );
    seen.add(name.value);
  }
}

const pointerTo = (name: Node): string =>
  getNodePath(name)
    .map((part) => `/${pointerPart(String(part))}`)
    .join('');
