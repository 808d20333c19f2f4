import { css } from 'lit';

/** The search box, the tabs, the pages, and the offer of new stories. */
export const toolStyles = css`
  .summary {
    -webkit-line-clamp: var(--_lines, 3);
  }

  .new {
    background: none;
    box-shadow: inset 0 0 0 1px currentColor;
    /* The accent already: to mix it once more would take the text's share out of it. */
    color: inherit;
  }

  /* One line each, of a height that is known before they are there. */
  .narrowing {
    display: grid;
    gap: 0.5em;
    margin-block-end: var(--_gap);
  }

  /* Forms have a margin in quirks mode. */
  .search {
    margin: 0;
    max-width: 28em;
  }

  .search-field {
    width: 100%;
    height: 2.5em;
    padding: 0 0.875em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
  }

  .search-field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search-field::-webkit-search-cancel-button {
    cursor: pointer;
  }

  .tabs {
    display: flex;
    align-items: center;
    gap: 0.375em;
    height: 2.5em;
    overflow-x: auto;
    padding-inline-end: 2em;
    scrollbar-width: thin;
    white-space: nowrap;
    -webkit-mask-image: linear-gradient(to right, #000 calc(100% - 2.5em), transparent);
    mask-image: linear-gradient(to right, #000 calc(100% - 2.5em), transparent);
  }

  [dir='rtl'] .tabs {
    -webkit-mask-image: linear-gradient(to left, #000 calc(100% - 2.5em), transparent);
    mask-image: linear-gradient(to left, #000 calc(100% - 2.5em), transparent);
  }

  .tab,
  .page,
  .control {
    flex: none;
    min-width: 2em;
    min-height: 2em;
    padding: 0.25em 0.75em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
    cursor: pointer;
  }

  /* The row cuts off what goes beyond it. */
  .tab {
    outline-offset: -2px;
  }

  .tab:hover,
  .page:hover,
  .control:hover {
    color: var(--_accent);
  }

  .tab[aria-selected='true'],
  .page[aria-current='page'] {
    border-color: var(--_line);
    background: var(--_tint);
    color: var(--_text);
    font-weight: 600;
  }

  .found {
    margin-block: var(--_gap);
    color: var(--_muted);
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }

  .pages .failed {
    flex: 1 1 100%;
    text-align: center;
  }

  .page {
    padding-inline: 0.5em;
  }

  .page[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.5;
  }

  .list:focus {
    outline: none;
  }

  /* Over the list, and without any room of its own: what is being read stays where it is. Its colours are its own,
     for it has to be seen on pages of any colour. */
  .arrivals {
    position: sticky;
    z-index: 1;
    top: 0.75em;
    display: flex;
    justify-content: center;
    height: 0;
  }

  .offer {
    height: 2.25em;
    padding: 0 1.125em;
    border: 1px solid #fff;
    border-radius: 1.125em;
    background: #14304d;
    box-shadow: 0 0.125em 0.75em rgba(0, 0, 0, 0.3);
    color: #fff;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    /* Within, for nobody knows the ground around it. */
    outline-color: #fff;
    outline-offset: -4px;
    cursor: pointer;
  }

  .offer:hover {
    background: #1d4875;
  }

  .back {
    margin-block-end: 1em;
  }

  /* It is in a frame already. */
  .open > * {
    --fairwire-padding: 0;
    --fairwire-font-scale: 1;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'],
    .page[aria-current='page'] {
      border-color: Highlight;
    }
  }

  @media print {
    .narrowing,
    .pages,
    .arrivals,
    .back {
      display: none;
    }
  }
`;
