import { css } from 'lit';

/** What stands around the text. */
export const storyStyles = css`
  .article {
    max-width: 38em;
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

  .breadcrumb .line {
    gap: 0 0.5em;
  }

  .breadcrumb li:not(:last-child)::after {
    content: '/';
    content: '/' / '';
    margin-inline-start: 0.5em;
    opacity: 0.6;
  }

  .back {
    margin-block-end: 0.5em;
  }

  .back a::before {
    content: '\\2190';
    content: '\\2190' / '';
    margin-inline-end: 0.375em;
  }

  [dir='rtl'] .back a::before {
    display: inline-block;
    transform: scaleX(-1);
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

  .top,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.375em 1.5em;
  }

  .top > * {
    margin-block-end: 0.5em;
  }

  .bar {
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
  }

  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 1em;
    margin-block-start: 2em;
  }

  .gallery figure {
    margin: 0;
  }

  .gallery img {
    width: 100%;
    aspect-ratio: var(--_thumb-ratio);
    object-fit: cover;
    background: var(--_tint);
  }

  .attachments,
  .original,
  .related,
  .navigation {
    margin-block-start: 1.5em;
  }

  .related {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .heading {
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  .related li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.5em;
    line-height: 1.4;
  }

  .related li + li {
    border-block-start: 1px solid var(--_line);
  }

  .related li a {
    min-width: 0;
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

  .article:lang(zh) .title {
    line-height: 1.4;
  }

  .article:lang(zh) .lead {
    line-height: 1.7;
  }

  @media print {
    .container {
      --_text: #000 !important;
      --_muted: #333 !important;
      --_accent: #000 !important;
      --_line: #999 !important;
      --_surface: #fff !important;
      --_tint: #f2f2f2 !important;
      padding: 0 !important;
    }

    .article {
      max-width: none;
    }

    .back,
    .top,
    .tools,
    .notice,
    .related,
    .navigation {
      display: none !important;
    }

    .title,
    .content :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    figure,
    tr,
    blockquote {
      break-inside: avoid;
    }

    .table {
      overflow: visible;
    }
  }
`;
