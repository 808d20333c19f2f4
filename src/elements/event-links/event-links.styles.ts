import { css } from 'lit';

/** Rows with the days on the left, as on the leaf of a calendar, and the words beside them. */
export const eventLinksStyles = css`
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_gap);
    padding-block: var(--_gap);
  }

  .item:first-child {
    padding-block-start: 0;
  }

  .item:last-child {
    padding-block-end: 0;
  }

  .item + .item {
    border-block-start: 1px solid var(--_line);
  }

  .leaf {
    flex: none;
    width: 5em;
    line-height: 1.2;
  }

  .days {
    display: block;
    font-size: 1.625em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .void .days {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 0.0625em;
  }

  .leaf .meta {
    font-size: 0.8125em;
  }

  .text {
    flex: 1 1 11em;
  }

  .text,
  .head *,
  .facts * {
    min-width: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.75em;
  }

  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .title:lang(zh) {
    line-height: 1.4;
  }

  .skeleton .title {
    width: 60%;
  }

  .badge {
    padding: 0.0625em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.75em;
    white-space: nowrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.25em;
  }

  .summary {
    display: -webkit-box;
    max-width: 44em;
    margin-block-start: 0.5em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;
