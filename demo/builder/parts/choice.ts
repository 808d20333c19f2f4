import { html, type TemplateResult } from 'lit';

interface Option {
  readonly value: string;
  readonly label: unknown;
}

/** One of a few, side by side: radio buttons in the look of a switch. */
export const choice = (
  name: string,
  legend: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult => html`
  <fieldset class="choice ${name}">
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, label }) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
