import { css } from 'lit';

/** A wall of logos, and the line below. */
export const footerStyles = css`
  .footer:first-child {
    padding-block-start: 0;
  }

  .rest,
  * + .footer {
    border-block-start: 1px solid var(--_line);
  }

  .rest > .group:first-child {
    padding-block-start: var(--_gap);
  }

  .footer {
    justify-content: space-between;
    padding-block-end: 0;
  }

  .group > *,
  .footer * {
    min-width: 0;
  }

  .heading {
    color: var(--_muted);
    font-weight: 600;
  }

  .list.names {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.5em 1em;
  }

  .member {
    display: block;
    text-wrap: balance;
    min-height: 1.75em;
  }

  .names .title {
    font-size: 0.9375em;
  }

  /* Logos are drawn for paper: they stand on white in a dark theme too. */
  .plate {
    padding: 0.375em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color: #16202a;
    object-fit: contain;
    forced-color-adjust: none;
  }

  .title.plate {
    display: flex;
    align-items: center;
    justify-content: center;
    height: auto;
    min-height: calc(3.5em / 0.75);
    margin: 0;
    padding: 0.25em 0.5em;
    font-size: 0.75em;
    line-height: 1.25;
    text-align: center;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .footer a {
    display: inline-block;
    max-width: 100%;
    padding-block: 0.25em;
  }

  .footer p {
    padding-block: 0.25em;
  }

  .footer p a {
    padding: 0;
  }

  .copyright a {
    margin-inline-start: 0.5em;
    text-decoration: underline;
  }

  .more {
    display: none;
  }

  .more::after {
    content: '+';
    content: '+' / '';
    margin-inline-start: 0.5em;
  }

  .more[aria-expanded='true']::after {
    content: '\\2212';
    content: '\\2212' / '';
  }

  /* Whether it is closed, and found by a search in the page, is a matter of the screen's width. */
  .rest[hidden] {
    display: block !important;
    content-visibility: visible;
  }

  @media screen and (max-width: 40em) {
    .more {
      display: flex;
      width: 100%;
      margin-block-end: var(--_gap);
    }

    .rest[hidden] {
      display: none !important;
    }
  }

  @supports (content-visibility: hidden) {
    @media screen and (max-width: 40em) {
      .rest[hidden] {
        display: block !important;
        border: 0;
        content-visibility: hidden;
      }
    }
  }

  @media print {
    .group,
    .footer {
      break-inside: avoid;
    }
  }
`;
