import type { ItemDocument } from './build-item.js';
import type { Notes } from './notes.js';

/**
 * Gives each story an id that no other one has, and that is the same at the next conversion. A story that stands in the
 * feed twice stays once.
 */
export function withIds(items: readonly ItemDocument[], notes: Notes): ItemDocument[] {
  const known = new Map<string, ItemDocument>();
  return items.flatMap((item) => {
    const wanted = text(item['id']) || made(item, notes);
    const other = known.get(wanted);
    if (!other) {
      known.set(wanted, item);
      return [{ ...item, id: wanted }];
    }
    if (fingerprint(item) === fingerprint(other)) {
      notes.add('left', 'repetitions of a story');
      return [];
    }
    const id = `${wanted}#${fingerprint(item)}`;
    if (known.has(id)) {
      notes.add('lost', `stories of the id "${wanted}" with the title of another one`);
      return [];
    }
    notes.add('mended', 'stories with the id of another one');
    known.set(id, item);
    return [{ ...item, id }];
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function made(item: ItemDocument, notes: Notes): string {
  notes.add('mended', 'stories without an id or an address; the id is made of what they say');
  return `story-${fingerprint(item)}`;
}

/** What tells stories apart, as 8 hexadecimal digits (FNV-1a). */
function fingerprint(item: ItemDocument): string {
  const names = ['url', 'title', 'date_published', 'content_html', 'content_text'];
  // The text changes when a mistake in it is mended: it counts only where there is nothing else.
  const values = names.map((name) => text(item[name])).filter(Boolean);
  const source = values.slice(0, 3).join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
