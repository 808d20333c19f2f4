/** A control for an attribute, as its kind asks for. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { expectation, type KnownAttribute } from '../../../src/snippet/index.js';
import type { Context } from '../context.js';
import { withAttribute } from '../settings.js';
import { suggestions } from '../suggestions.js';
import { attributeWords, optionWords } from '../words/attributes.js';
import { marked } from './marked.js';

/** What stands beside a control. */
interface Texts {
  readonly label: string;
  readonly note: string;
}

function textsOf({ settings }: Context, { name, description }: KnownAttribute): Texts {
  const words = attributeWords[`${settings.element} ${name}`] ?? attributeWords[name];
  if (settings.language === 'zh-Hans')
    return { label: words?.zh[0] ?? name, note: words?.zh[1] ?? description };
  return { label: words?.en ?? name, note: description };
}

export function field(context: Context, attribute: KnownAttribute): TemplateResult {
  const { label, note } = textsOf(context, attribute);
  const id = `set-${attribute.name}`;
  const code = html`<code class="name">${attribute.name}</code>`;
  if (attribute.kind === 'words')
    return html`
      <fieldset class="field" aria-describedby="${id}-note">
        <legend>${label} ${code}</legend>
        <p class="note" id="${id}-note">${marked(note)}</p>
        ${wordBoxes(context, attribute)}
      </fieldset>
    `;
  if (attribute.kind === 'flag')
    return html`
      <div class="field">
        <label class="box">${flag(context, attribute, id)} <span>${label} ${code}</span></label>
        <p class="note" id="${id}-note">${marked(note)}</p>
      </div>
    `;
  return html`
    <div class="field">
      <label for=${id}>${label} ${code}</label>
      ${control(context, attribute, id)}
      <p class="note" id="${id}-note">${marked(note)}</p>
      ${complaint(context, attribute, id)}
    </div>
  `;
}

const set = (context: Context, { name }: KnownAttribute, value: string | true | undefined): void =>
  context.change(withAttribute(context.settings, name, value));

const flag = (context: Context, attribute: KnownAttribute, id: string): TemplateResult => html`
  <input
    type="checkbox"
    id=${id}
    aria-describedby="${id}-note"
    .checked=${live(attribute.name in context.settings.attributes)}
    @change=${(event: Event) => set(context, attribute, isChecked(event) || undefined)}
  />
`;

const isChecked = ({ target }: Event): true | undefined => (target as HTMLInputElement).checked || undefined;

function wordBoxes(context: Context, attribute: KnownAttribute): TemplateResult {
  const { name, initial, options } = attribute;
  const chosen = String(context.settings.attributes[name] ?? initial).split(/\s+/);
  const toggle = (word: string): void => {
    const words = options.filter((option) => chosen.includes(option) !== (option === word));
    set(context, attribute, words.join(' '));
  };
  return html`
    <div class="boxes">
      ${options.map(
        (word) => html`
          <label class="box">
            <input
              type="checkbox"
              name="set-${name}"
              value=${word}
              .checked=${live(chosen.includes(word))}
              @change=${() => toggle(word)}
            />
            <span>${optionLabel(context, name, word)}</span>
          </label>
        `,
      )}
    </div>
  `;
}

const optionLabel = ({ settings }: Context, name: string, word: string): string =>
  settings.language === 'zh-Hans' ? (optionWords[`${name} ${word}`] ?? optionWords[word] ?? word) : word;

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** What can be chosen, each with its label; undefined where something is typed. */
function optionsOf(
  context: Context,
  { name, kind, options }: KnownAttribute,
): [string, string][] | undefined {
  if (kind === 'level') return ['1', '2', '3', '4', '5', '6'].map((level) => [level, level]);
  if (kind === 'language') return Object.entries(languageNames);
  if (kind !== 'choice' || options.some((option) => option.endsWith(':'))) return undefined;
  return options.map((word) => [word, optionLabel(context, name, word)]);
}

function control(context: Context, attribute: KnownAttribute, id: string): TemplateResult {
  const { name, initial, kind } = attribute;
  const { settings, drafts } = context;
  const value = String(settings.attributes[name] ?? '');
  const options = optionsOf(context, attribute);
  if (options) {
    const offers = (word: string): boolean => options.some(([offered]) => offered === word);
    // An address may have one that is not offered, say another language.
    const others = value && !offers(value) ? [[value, value] as const] : [];
    return html`
      <select
        id=${id}
        aria-describedby="${id}-note"
        @change=${(event: Event) => set(context, attribute, (event.target as HTMLSelectElement).value)}
      >
        ${offers(initial) ? nothing : html`<option value="">${context.words.element.byItself}</option>`}
        ${[...options, ...others].map(
          ([word, label]) =>
            html`<option value=${word} .selected=${word === (value || initial)}>${label}</option>`,
        )}
      </select>
    `;
  }
  const list = suggestions(context.feed, name);
  return html`
    <input
      id=${id}
      type="text"
      inputmode=${kind === 'number' ? 'numeric' : 'text'}
      autocomplete="off"
      spellcheck="false"
      class=${kind === 'number' ? 'short' : ''}
      placeholder=${initial}
      list="${id}-list"
      aria-describedby="${id}-note ${id}-wrong"
      aria-invalid=${isWrong(context, attribute) ? 'true' : 'false'}
      .value=${drafts[name] ?? value}
      @input=${(event: Event) => {
        const text = (event.target as HTMLInputElement).value;
        context.type(name, text, withAttribute(settings, name, text));
      }}
    />
    <datalist id="${id}-list">
      ${list.map(([word, label]) => html`<option value=${word}>${label}</option>`)}
    </datalist>
  `;
}

const expected = ({ drafts }: Context, attribute: KnownAttribute): string | undefined => {
  const draft = drafts[attribute.name]?.trim();
  return draft ? expectation(attribute, draft) : undefined;
};

const isWrong = (context: Context, attribute: KnownAttribute): boolean =>
  expected(context, attribute) !== undefined;

function complaint(context: Context, attribute: KnownAttribute, id: string): TemplateResult {
  const what = expected(context, attribute);
  return html`<p class="wrong" id="${id}-wrong">
    ${what === undefined ? nothing : context.words.element.wrong(what)}
  </p>`;
}
