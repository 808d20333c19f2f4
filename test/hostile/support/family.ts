/** Families of payloads, and the documents that are made of them. */
import { engine } from '../../helpers/engine.js';
import { feedWith, type Json } from './benign-feed.js';
import { type Field, fields, fieldsOf, type Kind, tokenOf } from './fields.js';

/**
 * In a payload `RUN` stands for the code that an attack would run, and `CANARY` for an address that nobody may ask for.
 */
export interface Family {
  readonly name: string;
  /** HTML. Each goes into a story's text between two paragraphs, and into plain texts, where it is no HTML. */
  readonly html?: readonly string[];
  /** HTML that a parser takes the rest of the document to be part of. */
  readonly unclosed?: readonly string[];
  /** Plain text. Each goes into several members between two words, and into a story's HTML as text. */
  readonly text?: readonly string[];
  /** Addresses. Each goes into several members, and into links and pictures of a story's HTML. */
  readonly urls?: readonly string[];
  /** Values as JSON. Each goes into several members of these kinds, in place of what belongs there. */
  readonly values?: readonly { readonly kinds: readonly Kind[]; readonly json: readonly string[] }[];
}

export interface HostileDocument {
  /** The payload and where it stands. */
  readonly name: string;
  readonly family: string;
  readonly payload: string;
  readonly field: Field;
  readonly feed: Json;
  /** `html` and `text`: between two words that have to be shown, wherever the member is. */
  readonly as: 'html' | 'text' | 'value';
  readonly start: string;
  /** Undefined where the payload may take it away. */
  readonly end: string | undefined;
}

const contentHtml = fields.find(({ path }) => path.join() === 'items,1,content_html') as Field;
const texts = fieldsOf('line', 'prose').filter(({ path }) => path[0] !== 'version');
const urls = fieldsOf('link', 'resource');
/** What a document is fetched from is no place for addresses that can be. */
const shownUrls = urls.filter(({ path }) => !/articleUrl|next_url/.test(String(path.at(-1))));
const isFetched = /^(https?:|mailto:|[/\\])/i;

/**
 * Members take turns: each has its payloads, and none has them all. Each engine begins at another one, for what is no
 * HTML meets the same code in all of them, and so a payload gets to three members.
 */
const turns = new Map<string, number>();
function turn(of: string, among: readonly Field[]): Field {
  const place = turns.get(of) ?? among.length - engine;
  turns.set(of, place + 1);
  return among[place % among.length] as Field;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export class Corpus {
  readonly documents: HostileDocument[] = [];

  /** @param canary where it is counted, by the number of a document */
  constructor(
    families: readonly Family[],
    private readonly canary: (index: number) => string,
  ) {
    for (const family of families) this.add(family);
  }

  private add({
    name,
    html = [],
    unclosed = [],
    text = [],
    urls: addresses = [],
    values = [],
  }: Family): void {
    for (const payload of [...html, ...unclosed]) {
      this.between(name, 'html', payload, contentHtml, !unclosed.includes(payload));
      this.between(name, 'text', payload, turn('text', texts));
    }
    for (const payload of text) {
      this.between(name, 'text', payload, turn('text', texts));
      this.between(name, 'html', `<p title="${escaped(payload)}">${escaped(payload)}</p>`, contentHtml);
    }
    for (const payload of addresses) {
      const [key, among] = isFetched.test(payload)
        ? (['shown', shownUrls] as const)
        : (['url', urls] as const);
      this.value(name, JSON.stringify(payload), turn(key, among));
      const address = escaped(payload);
      this.between(name, 'html', `<a href="${address}">a</a><img src="${address}">`, contentHtml);
    }
    for (const { kinds, json } of values)
      // Twice: there are fewer of them than of members.
      for (const payload of [...json, ...json])
        this.value(name, payload, turn(kinds.join(), fieldsOf(...kinds)));
  }

  private armed(payload: string): string {
    const index = this.documents.length;
    return payload.replace(/RUN/g, `pwn(${index})`).replace(/CANARY/g, this.canary(index));
  }

  private between(
    family: string,
    as: 'html' | 'text',
    payload: string,
    field: Field,
    closes = payload.length < 150,
  ): void {
    const token = tokenOf(field.path);
    const [start, end] = [`${token}start`, `${token}end`];
    const text = this.armed(payload);
    const value = as === 'html' ? `<p>${start}</p>${text}<p>${end}</p>` : `${start} ${text} ${end}`;
    this.push({ family, payload: text, field, as, start, end: closes ? end : undefined }, value);
  }

  private value(family: string, json: string, field: Field): void {
    const payload = this.armed(json);
    this.push(
      { family, payload, field, as: 'value', start: '', end: undefined },
      JSON.parse(payload) as unknown,
    );
  }

  private push(document: Omit<HostileDocument, 'name' | 'feed'>, value: unknown): void {
    const { payload, field } = document;
    const name = `${payload.slice(0, 100)} in /${field.path.join('/')}`;
    this.documents.push({ ...document, name, feed: feedWith(field.path, value) });
  }
}
