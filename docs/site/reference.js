// @ts-check
/** What an element takes and has, as Markdown, out of `custom-elements.json`. */
import { readFileSync } from 'node:fs';

/** @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, inheritedFrom?: { name: string } }} Member */
/** @typedef {Member & { kind?: string, privacy?: string, parameters?: Member[] }} ClassMember */
/** @typedef {{ tagName?: string, attributes?: Member[], members?: ClassMember[], events?: Member[], slots?: Member[], cssParts?: Member[], cssProperties?: Member[], cssStates?: Member[] }} Declaration */

/** @type {{ modules: { declarations?: Declaration[] }[] }} */
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));

/** What every element has comes from these. */
const COMMON = /^Feed(Host|Element)$/;

const byTag = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration]] : [])),
);

const isCommon = (/** @type {Member} */ { inheritedFrom }) => COMMON.test(inheritedFrom?.name ?? '');
const isOwn = (/** @type {Member} */ member) => !isCommon(member);

/** In a cell, where a bar would end it. @param {string} [text] */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** What an attribute takes, as it is written. @param {Member} attribute */
function takes({ name, type, default: initial = '' }) {
  const text = type?.text ?? '';
  const choices = text.match(/['`][^'`]*['`]/g)?.map((word) => word.slice(1, -1)) ?? [];
  if (choices.length)
    return choices
      .filter(Boolean)
      .map((word) => `\`${word.replace(/\$\{string\}/, 'NAME')}\``)
      .join(' ');
  if (text === 'boolean') return 'written or not';
  if (text.startsWith('readonly')) return 'words';
  if (text.startsWith('number') || /^\d+$/.test(initial)) return 'a number';
  if (name === 'heading-level') return '`1` to `6`';
  return name === 'lang' ? 'a language' : 'text';
}

/** @param {Member} attribute */
function initially({ default: initial = '' }) {
  const value = initial.replace(/^'|'$/g, '');
  return value && value !== 'false' ? `\`${value}\`` : '';
}

/** @param {Member} attribute @returns {string[]} */
const attributeRow = (attribute) => [
  `\`${attribute.name}\``,
  takes(attribute),
  initially(attribute),
  attribute.description ?? '',
];

/** @param {Member[]} attributes */
const attributeTable = (attributes) =>
  table(['attribute', 'takes', 'default', 'what it does'], attributes.map(attributeRow));

/** @param {string} title @param {Member[] | undefined} members @param {(member: Member) => string} write */
const list = (title, members = [], write = ({ name }) => `\`${name}\``) =>
  members.length
    ? `## ${title}\n\n${table(
        ['name', 'what it is'],
        members.map((member) => [write(member), member.description ?? '']),
      )}`
    : '';

const methods = ({ members = [] } = /** @type {Declaration} */ ({})) =>
  members.filter(
    ({ kind, privacy = 'public', description }) => kind === 'method' && privacy === 'public' && description,
  );

/** @param {string} tag @returns {string} Markdown, to be put below what is written about the element */
export function reference(tag) {
  const element = byTag.get(tag);
  if (!element) throw new Error(`custom-elements.json has no <${tag}>.`);
  const { attributes = [], events, slots, cssParts, cssProperties, cssStates } = element;
  const own = attributes.filter(isOwn);
  return [
    own.length && `## Attributes\n\n${attributeTable(own)}`,
    `## Attributes that all elements take\n\n${attributeTable(attributes.filter(isCommon))}`,
    list('Events', events),
    list('Methods', methods(element), ({ name }) => `\`${name}()\``),
    list('Slots', slots, ({ name }) => (name ? `\`${name}\`` : 'between the tags')),
    list('Parts', cssParts),
    list('Tokens', cssProperties),
    list('States', cssStates, ({ name }) => `\`:state(${name})\``),
  ]
    .filter(Boolean)
    .join('\n\n');
}
