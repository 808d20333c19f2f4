import { css } from 'lit';

export const styles = css`
  .item {
    position: relative;
    display: flow-root;
    padding-block: var(--_gap);
  }

  .item:first-child {
    padding-block-start: 0;
  }

  .item + .item {
    border-block-start: 1px solid var(--_line);
  }

  /* Far down a long list the engine draws what is near; the focus ring is not cut off. */
  .item:nth-child(n + 31) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
    overflow-clip-margin: 4px;
  }

  /* Floats, so that in a narrow column the title stands beside a small picture and the text below both. */
  .image {
    float: right;
    width: clamp(4.5em, 30%, 14em);
    position: relative;
    aspect-ratio: var(--_thumb-ratio);
    margin-block: 0.25em;
    margin-inline-start: var(--_gap);
    border-radius: var(--_radius);
    background: var(--_tint);
    overflow: hidden;
  }

  [dir='rtl'] .image {
    float: left;
  }

  /* Not in the flow: WebKit's quirks mode counts percentages of height from the page. */
  .image img {
    position: absolute;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .broken {
    visibility: hidden;
  }

  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-end: 0.25em;
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .badge {
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
  }

  .title {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .title:lang(zh) {
    line-height: 1.4;
  }

  /* The whole row leads to the story; the name of the link is the title alone. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .link[aria-current='true'] {
    color: var(--_accent);
    text-decoration: underline;
  }

  /* The least width sends it below a picture that leaves it less. */
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    min-width: min(100%, 13em);
    max-width: 44em;
    margin-block-start: 0.375em;
    overflow: hidden;
  }

  .item .meta {
    margin-block-start: 0.5em;
  }

  .date:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }

  .paging {
    position: relative;
    overflow-anchor: none;
  }

  .failed {
    margin-block-end: 0.5em;
  }

  .paging .more {
    width: 100%;
  }

  /* One line each, as high as the words would be. */
  .skeleton span {
    display: flow-root;
    padding-block: 0.25em;
    background-clip: content-box;
    line-height: 1;
  }

  .skeleton .image {
    padding: 0;
  }

  .skeleton .labels,
  .skeleton .meta {
    width: 35%;
  }

  .skeleton .summary + .summary {
    width: 60%;
    margin: 0;
  }
`;
