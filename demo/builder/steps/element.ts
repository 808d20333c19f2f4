/** The second step: an element and its settings. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.js';
import { commonOf, groups, membersOf } from '../groups.js';
import { contained, container, elements } from '../kit.js';
import { choice } from '../parts/choice.js';
import { field } from '../parts/field.js';
import { icon } from '../parts/icons.js';
import { withElement } from '../settings.js';
import { fallbackFields } from './fallback.js';
import { lookFields } from './look.js';

export function elementStep(context: Context): TemplateResult {
  const { words, settings, change } = context;
  const options = elements.map((tag) => {
    const [name, note] = words.element.names[tag] ?? [tag, ''];
    const label = html`${icon(tag)}<b>${name}</b> <small>${note}</small>`;
    return { value: tag, label };
  });
  return html`
    ${choice('element', words.element.legend, options, settings.element, (tag) =>
      change(withElement(settings, tag)),
    )}
    <div class="settings">
      ${settings.element === container ? insideField(context) : nothing}
      ${commonOf(settings.element).map((attribute) => field(context, attribute))}
    </div>
    <details class="more">
      <summary>${words.look.title}</summary>
      ${lookFields(context)}
    </details>
    ${groups.map((group) => {
      const members = membersOf(settings.element, group);
      return members.length
        ? html`<details class="more">
            <summary>${words.element.groups[group]}</summary>
            ${members.map((attribute) => field(context, attribute))}
          </details>`
        : nothing;
    })}
    <details class="more">
      <summary>${words.fallback.title}</summary>
      ${fallbackFields(context)}
    </details>
    <p class="after">
      <button type="button" class="quiet" @click=${context.reset}>${words.element.reset}</button>
      <a class="narrow" href="#preview">${words.element.seeIt} ↓</a>
    </p>
  `;
}

function insideField({ words, settings, change }: Context): TemplateResult {
  const toggle = (tag: string): void => {
    const inside = contained.filter((other) => settings.inside.includes(other) !== (other === tag));
    if (inside.length) change({ ...settings, inside });
    else change({ ...settings });
  };
  return html`
    <fieldset class="field">
      <legend>${words.element.inside}</legend>
      <div class="boxes">
        ${contained.map(
          (tag) => html`
            <label class="box">
              <input
                type="checkbox"
                name="inside"
                value=${tag}
                .checked=${live(settings.inside.includes(tag))}
                @change=${() => toggle(tag)}
              />
              <span>${words.element.names[tag]?.[0] ?? tag}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
