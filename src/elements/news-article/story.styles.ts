import { css } from 'lit';

/** A story: long text that is read, not scanned. */
export const storyStyles = css`
  .article {
    max-width: 38em;
    margin-inline: auto;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .line a,
  .back a {
    display: inline-block;
    min-height: 1.75em;
  }

  .breadcrumb {
    margin-block-end: 0.75em;
  }

  .breadcrumb .line {
    gap: 0 0.5em;
  }

  .breadcrumb li:not(:last-child)::after {
    content: '/';
    margin-inline-start: 0.5em;
    opacity: 0.6;
  }

  .back {
    margin-block-end: 0.5em;
  }

  .back a::before {
    content: '\\2190';
    margin-inline-end: 0.375em;
  }

  .title {
    margin-block: 0 0.5em;
    font-size: clamp(1.5em, 1.1em + 2vw, 2em);
    font-weight: 700;
    line-height: 1.15;
    scroll-margin-block-start: 1em;
    text-wrap: balance;
  }

  .lead {
    margin-block-end: 0.8em;
    font-size: 1.25em;
    line-height: 1.45;
  }

  .article > .meta.line {
    margin-block-end: 1.5em;
    padding-block: 0.625em;
    border-block: 1px solid var(--_line);
  }

  .meta a,
  [part='editor'] {
    color: var(--_text);
  }

  figure {
    margin-block: 1.5em;
  }

  img {
    border-radius: var(--_radius);
  }

  .figure img {
    width: 100%;
  }

  figcaption,
  caption {
    padding-block: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
    text-align: start;
  }

  small {
    font-size: 1em;
    opacity: 0.85;
  }

  .content {
    font-size: 1.0625em;
    line-height: 1.65;
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
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end-color: currentColor;
    font-weight: 700;
  }

  .attachments,
  .original,
  .navigation {
    margin-block-start: 1.5em;
  }

  .original a,
  .attachments a {
    color: var(--_accent);
    text-decoration: underline;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .navigation a {
    flex: 1 1 14em;
    min-width: 0;
    line-height: 1.4;
  }

  .navigation span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .next {
    text-align: end;
  }

  .article:lang(zh) .title,
  .article:lang(zh) .lead {
    line-height: 1.4;
  }

  .article:lang(zh) .lead {
    line-height: 1.7;
  }

  .content:lang(zh) {
    line-height: 1.8;
  }

  .content:lang(zh) :is(em, i, cite, dfn, address) {
    font-style: normal;
    text-emphasis: none;
  }

  @media print {
    .back,
    .breadcrumb,
    .navigation {
      display: none;
    }
  }
`;
