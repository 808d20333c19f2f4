/** Colours and shape: the attribute `theme`, a ready theme, single tokens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KnownToken } from '../../../src/snippet/index.js';
import { colourOf } from '../../contrast.js';
import type { Context } from '../context.js';
import { attributeOf, isColour, isTokenValue, tokensOf } from '../kit.js';
import { field } from '../parts/field.js';
import { marked } from '../parts/marked.js';
import { themes } from '../place.js';
import { type Settings, without } from '../settings.js';
import { tokenWords } from '../words/attributes.js';

export function lookFields(context: Context): TemplateResult {
  const { words, settings, change } = context;
  const theme = attributeOf(settings.element, 'theme');
  return html`
    ${theme ? field(context, theme) : nothing}
    <div class="field">
      <label for="look">${words.look.theme}</label>
      <select
        id="look"
        aria-describedby="look-note"
        @change=${(event: Event) => change({ ...settings, theme: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${!settings.theme}>${words.look.ownColours}</option>
        ${themes.map((name) => html`<option value=${name} .selected=${name === settings.theme}>${name}</option>`)}
      </select>
      <p class="note" id="look-note">${words.look.themeNote}</p>
    </div>
    <fieldset class="field tokens">
      <legend>${words.look.tokens}</legend>
      <p class="note">${words.look.tokensNote}</p>
      ${tokensInOrder(settings.element).map((token) => tokenField(context, token))}
    </fieldset>
  `;
}

/** As they are named for people: colours first. */
const tokensInOrder = (element: string): KnownToken[] =>
  Object.keys(tokenWords).flatMap((name) => tokensOf(element).find((token) => token.name === name) ?? []);

/** With a token as it was typed, where it is a value. */
function withToken(settings: Settings, name: string, value: string): Settings {
  const tokens = without(settings.tokens, name);
  const text = value.trim();
  return { ...settings, tokens: text && isTokenValue(name, text) ? { ...tokens, [name]: text } : tokens };
}

function tokenField(context: Context, token: KnownToken): TemplateResult {
  const { settings, drafts, words } = context;
  const { name, initial, description } = token;
  const { en = name, zh } = tokenWords[name] ?? {};
  const [label, note] = settings.language === 'zh-Hans' ? (zh ?? [name, '']) : [en, description];
  const id = `set${name}`;
  const draft = drafts[name]?.trim();
  const isWrong = !!draft && !isTokenValue(name, draft);
  return html`
    <div class="token">
      <label for=${id}>${label} <code class="name">${name.replace('--fairwire-', '')}</code></label>
      <span class="value">
        ${isColour(name) ? picker(context, name, label) : nothing}
        <input
          id=${id}
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${initial}
          aria-describedby="${id}-note ${id}-wrong"
          aria-invalid=${isWrong ? 'true' : 'false'}
          .value=${drafts[name] ?? settings.tokens[name] ?? ''}
          @input=${(event: Event) => {
            const text = (event.target as HTMLInputElement).value;
            context.type(name, text, withToken(settings, name, text));
          }}
        />
      </span>
      <p class="note" id="${id}-note">${marked(note)}</p>
      <p class="wrong" id="${id}-wrong">${isWrong ? words.look.wrong : nothing}</p>
    </div>
  `;
}

const picker = (context: Context, name: string, label: string): TemplateResult => html`
  <input
    type="color"
    aria-label=${context.words.look.picker(label)}
    .value=${hexOf(context.settings.tokens[name])}
    @input=${(event: Event) => {
      const text = (event.target as HTMLInputElement).value;
      context.type(name, text, withToken(context.settings, name, text));
    }}
  />
`;

const hexOf = (value: string | undefined): string => {
  const [red, green, blue] = colourOf(value ?? '#808080');
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
