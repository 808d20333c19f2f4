import { css } from 'lit';

/** The text of a story: long text that is read, not scanned. */
export const contentStyles = css`
  .content {
    font-size: 1.0625em;
    line-height: 1.65;
  }

  .small .content {
    font-size: 0.9375em;
  }

  .large .content {
    font-size: 1.3125em;
  }

  /* Blocks stand in blocks of other sites' pages: the room is theirs wherever they are. */
  .content > *,
  .content p,
  .content ul,
  .content ol,
  .content pre,
  .content figure,
  .content .table,
  dl,
  blockquote,
  details {
    margin-block: 0 1.2em;
  }

  .content img {
    display: inline-block;
    vertical-align: middle;
  }

  .content figure img {
    display: block;
  }

  .content h1,
  .content h2,
  .content h3,
  .content h4,
  .content h5,
  .content h6 {
    margin-block: 1.8em 0.6em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .content h4 {
    font-size: 1.125em;
  }

  .content h5,
  .content h6 {
    font-size: 1em;
  }

  .content a {
    color: var(--_accent);
    text-decoration: underline;
  }

  .content ul,
  .content ol {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  .content ol {
    list-style: decimal;
  }

  .content li,
  .content li > *,
  dd {
    margin-block: 0.3em;
  }

  dt,
  summary {
    font-weight: 700;
  }

  dd,
  details > :not(summary) {
    margin-inline: 1.5em 0;
  }

  summary {
    margin-block-end: 0.6em;
    cursor: pointer;
  }

  blockquote {
    margin-inline: 0;
    padding-inline-start: 1.25em;
    border-inline-start: 0.1875em solid var(--_line);
  }

  .content blockquote > :last-child,
  .content td > :last-child {
    margin-block-end: 0;
  }

  pre {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    tab-size: 4;
  }

  pre,
  code,
  kbd,
  samp {
    font-size: 0.9375em;
  }

  pre > code {
    font-size: 1em;
  }

  sub,
  sup {
    line-height: 0;
  }

  hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .table {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    min-width: 6em;
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end-color: currentColor;
    font-weight: 700;
  }

  .content:lang(zh) {
    line-height: 1.8;
  }

  .content:lang(zh) :is(em, i, cite, dfn, address) {
    font-style: normal;
    text-emphasis: none;
  }
`;
