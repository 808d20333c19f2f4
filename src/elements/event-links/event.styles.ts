import { css } from 'lit';

/** Rows with the days on the left, as on the leaf of a calendar, and the words beside them; cards; a strip. */
export const eventStyles = css`
  .days {
    font-family: var(--_heading-font);
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
    white-space: nowrap;
    text-autospace: no-autospace;
  }

  .head *,
  .facts * {
    min-width: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block-end: 0.25em;
  }

  .title:lang(zh) {
    line-height: 1.4;
  }

  .badge {
    padding: 0.0625em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.75em;
    white-space: nowrap;
  }

  .upcoming,
  .ended {
    padding: 0;
    border: 0;
    color: var(--_muted);
  }

  .now,
  .today {
    color: var(--_accent);
    font-weight: 600;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .summary {
    display: -webkit-box;
    max-width: 44em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  :host([layout='bar']) .item {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  :host([layout='bar']) .title {
    font-size: 1em;
  }

  :host([layout='cards']) .leaf {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
  }

  .image {
    width: 100%;
    margin-block-end: 0.75em;
    aspect-ratio: var(--_thumb-ratio);
    border-radius: var(--_radius);
    background: var(--_tint);
    object-fit: cover;
  }

  .calendar {
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }

  .calendar summary {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-height: 2em;
    color: var(--_muted);
    cursor: pointer;
    list-style: none;
  }

  .calendar summary::-webkit-details-marker {
    display: none;
  }

  .calendar summary::before {
    content: '+';
    content: '+' / '';
    width: 0.75em;
    text-align: center;
  }

  .calendar[open] summary::before {
    content: '\\2212';
    content: '\\2212' / '';
  }

  .calendar summary:hover {
    color: var(--_accent);
  }

  .calendar .hint {
    max-width: 36em;
    margin-block: 0.25em 0.5em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block: 0.25em;
  }

  .ways a {
    display: inline-block;
    padding-block: 0.25em;
    text-decoration: underline;
  }

  .ways .button {
    min-height: 2.25em;
    padding: 0.125em 0.875em;
  }

  @media (forced-colors: active) {
    :host([layout='cards']) .leaf {
      border: 1px solid;
    }
  }

  @media print {
    .calendar {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
