import { css } from 'lit';

/** The row of buttons: quiet, on the line of the dates where there is room. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    margin-inline-start: -0.5em;
    font-size: 0.875em;
  }

  .tool {
    min-width: 1.875em;
    min-height: 1.875em;
    padding: 0.125em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_muted);
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }

  .tool:hover {
    color: var(--_accent);
  }

  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: var(--_tint);
    color: var(--_text);
  }

  .sizes {
    display: inline-flex;
    margin-inline-end: 0.5em;
  }

  .result:not(:empty) {
    padding-inline: 0.5em;
  }

  .address {
    flex: 1 1 100%;
    min-width: 0;
    margin-inline: 0.5em;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  .qr {
    flex: 1 1 100%;
    margin: 0.75em 0.5em 0.375em;
    overflow-wrap: anywhere;
  }

  .qr svg {
    display: block;
    width: 12em;
    max-width: 100%;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  @media (forced-colors: active) {
    .tool {
      border-color: ButtonText;
    }

    .tool[aria-pressed='true'],
    .tool[aria-expanded='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
