import { css } from 'lit';

/** What the grey shapes need, in the three layouts. The rest comes with what renders the events. */
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
  }

  .text {
    flex: 1 1 11em;
    min-width: 0;
  }

  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .skeleton .title {
    width: 60%;
  }

  .facts {
    margin-block-start: 0.25em;
  }

  .summary {
    margin-block-start: 0.5em;
  }

  :host([layout='cards']) .list,
  :host([layout='cards']) .skeleton,
  :host([layout='bar']) .list,
  :host([layout='bar']) .skeleton {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_gap);
  }

  :host([layout='cards']) .item,
  :host([layout='bar']) .item {
    display: block;
    padding: 0;
    border: 0;
  }

  :host([layout='cards']) .leaf {
    width: 100%;
    margin-block-end: 0.75em;
    aspect-ratio: var(--_thumb-ratio);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  :host([layout='bar']) .leaf,
  :host([layout='bar']) .summary {
    display: none;
  }
`;
