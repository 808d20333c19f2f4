import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every element looks like: reset, type, frame, buttons, skeletons. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    /* The host's own rules for the element win over :host, so what is inherited starts afresh in here. */
    .container {
      color: var(--_text);
      background: var(--_surface);
      border-radius: var(--_radius);
      padding: var(--_padding);
      font-size: calc(1em * var(--_font-scale));
      font-style: normal;
      font-variant: normal;
      font-weight: normal;
      letter-spacing: normal;
      line-height: 1.5;
      list-style: none;
      overflow-wrap: break-word;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      visibility: visible;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
      text-autospace: normal;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }

    .container:lang(zh) {
      line-height: 1.7;
      line-break: strict;
    }

    :host([theme='light']) {
      color-scheme: light;
    }

    :host([theme='dark']) {
      color-scheme: dark;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    figure {
      margin: 0;
      padding: 0;
      font: inherit;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .title {
      font-family: var(--_heading-font);
    }

    ul,
    ol {
      list-style: none;
    }

    a {
      color: inherit;
      text-decoration: none;
      text-underline-offset: 0.2em;
      text-decoration-thickness: from-font;
    }

    a:hover {
      color: var(--_accent);
      text-decoration: underline;
    }

    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }

    img {
      display: block;
      max-width: 100%;
      height: auto;
    }

    .meta {
      color: var(--_muted);
      font-size: 0.875em;
    }

    .credit {
      margin-block-start: var(--_gap);
    }

    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-height: 2.5em;
      padding: 0.375em 1.25em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    .button:hover {
      border-color: currentColor;
      color: var(--_accent);
    }

    .button[aria-disabled='true'] {
      cursor: progress;
      opacity: 0.7;
    }

    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
    }

    .notice.filled {
      margin-block-end: var(--_gap);
      padding: 0.75em 1em;
      border-inline-start: 0.1875em solid var(--_accent);
      background: var(--_tint);
      font-size: 0.9375em;
    }

    .with-fallback .fallback {
      margin-block-end: var(--_gap);
    }

    /* The fallback takes the place of the first grey row, so that nothing moves when the content comes. */
    .loading.with-fallback {
      display: grid;
    }

    .loading.with-fallback > * {
      grid-area: 1 / 1;
      min-width: 0;
      margin: 0;
    }

    .with-fallback > .skeleton > :first-child {
      visibility: hidden;
    }

    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* It lies over the fallback, whose links work all the while. */
    .skeleton {
      pointer-events: none;
    }

    /* Grey bars where text and pictures will be. They take the room of what they stand for. */
    .skeleton span {
      display: block;
      border-radius: 0.25em;
      background: var(--_tint);
      /* Not the colour itself, which the tint is mixed from. */
      -webkit-text-fill-color: transparent;
      user-select: none;
    }

    @media (prefers-reduced-motion: no-preference) {
      .skeleton {
        animation: breathe 1.6s ease-in-out infinite alternate;
      }

      @keyframes breathe {
        to {
          opacity: 0.5;
        }
      }
    }

    @media (forced-colors: active) {
      .notice,
      .button {
        border-color: ButtonText;
      }

      .skeleton span {
        border: 1px solid GrayText;
      }
    }

    @media print {
      .button,
      .skeleton {
        display: none;
      }
    }
  `,
];
