import { css } from 'lit';

/**
 * The forms of a list. They stand beside its plain one, not in the part that fills them: the grey shapes have the same
 * geometry from the first moment, so that nothing moves when the part and the feed come.
 */
export const layoutStyles = css`
  /* At most so many columns, and none narrower than a card has to be. */
  :host([layout='cards']) .list,
  :host([layout='cards']) .skeleton {
    --_columns: var(--fairwire-columns, 3);
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        max(min(100%, 13em), calc((100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns) - 1px)),
        1fr
      )
    );
    gap: calc(var(--_gap) * 1.6) var(--_gap);
    margin-block-end: var(--_gap);
  }

  :host([layout='cards']) .item {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 0;
    border: 0;
  }

  :host([layout='cards']) .image {
    float: none;
    width: 100%;
    margin: 0 0 0.75em;
  }

  :host([layout='cards']) .title {
    font-size: 1.0625em;
  }

  :host([layout='cards']) .summary {
    min-width: 0;
    font-size: 0.9375em;
  }

  :host([layout='headlines']) .list {
    margin-block-end: calc(var(--_gap) * 0.5);
  }

  :host([layout='headlines']) .item,
  :host([layout='ticker']) .item {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-block: calc(var(--_gap) * 0.5);
  }

  :host([layout='headlines']) .labels {
    margin: 0;
  }

  :host([layout='headlines']) .title,
  :host([layout='ticker']) .title {
    flex: 1 1 12em;
    min-width: 0;
    font-size: 1em;
    font-weight: 500;
  }

  :host([layout='headlines']) .item .meta,
  :host([layout='ticker']) .item .meta {
    flex: none;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  :host([layout='headlines']) .skeleton .meta,
  :host([layout='ticker']) .skeleton .meta {
    width: 6em;
  }

  :host([layout='ticker']) .skeleton {
    height: 2.8em;
    overflow: hidden;
  }

  :host([layout='headlines']) .item:first-child {
    padding-block-start: 0;
  }

  /* The search box and the tabs, one line each. */
  :host([search]) .skeleton,
  :host([tabs]) .skeleton {
    padding-block-start: calc(2.5em + var(--_gap));
  }

  :host([search][tabs]) .skeleton {
    padding-block-start: calc(5.5em + var(--_gap));
  }

  @media print {
    :host([layout='cards']) .item {
      break-inside: avoid;
    }
  }
`;
