import type { Topic } from './story.js';
import { plainLine } from './text.js';

export interface FoundCategory {
  readonly id: string;
  readonly name: string;
}

/** The categories of a feed's stories, each with an id that can stand in an attribute: `category="trade-fairs"`. */
export class Categories {
  private readonly byName = new Map<string, FoundCategory>();
  private readonly ids = new Set<string>();

  get list(): readonly FoundCategory[] {
    return [...this.byName.values()];
  }

  /** The category of a topic; undefined for one without a name. */
  of({ name, term }: Topic): FoundCategory | undefined {
    const line = plainLine({ value: name });
    const key = line.toLowerCase();
    const known = this.byName.get(key);
    if (known || !line) return known;
    const category = { id: this.freeId(slug(term ?? line) || slug(line) || 'category'), name: line };
    this.byName.set(key, category);
    return category;
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.ids.has(id); number++) id = `${wanted}-${number}`;
    this.ids.add(id);
    return id;
  }
}

/** Letters and digits of any writing; of an address its last part. */
const slug = (text: string): string =>
  text
    .replace(/^https?:.*[/#](?=[^/#])/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
