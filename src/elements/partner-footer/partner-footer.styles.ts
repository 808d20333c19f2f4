import { css } from 'lit';

/** What the grey shapes need: a label beside each group where there is room, above it otherwise, on one grid. */
export const partnerFooterStyles = css`
  .group,
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.75em var(--_gap);
    padding-block: var(--_gap);
  }

  .group:first-child {
    padding-block-start: 0;
  }

  .group + .group {
    border-block-start: 1px solid var(--_line);
  }

  .heading {
    flex: 1 1 11em;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .list {
    display: grid;
    flex: 999 1 26em;
    grid-template-columns: repeat(auto-fill, minmax(min(50% - 0.5em, 9em), 1fr));
    gap: 1.25em 1em;
  }

  .title {
    display: block;
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .plate {
    width: 100%;
    height: 3.5em;
    margin-block-end: 0.5em;
  }
`;
