import { css } from 'lit';

/** A wall of logos: a label beside each group where there is room, above it otherwise, on one grid for all. */
export const partnerFooterStyles = css`
  .group,
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.75em var(--_gap);
    padding-block: var(--_gap);
  }

  .group:first-child,
  .footer:first-child {
    padding-block-start: 0;
  }

  .group + .group,
  .group + .footer {
    border-block-start: 1px solid var(--_line);
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
    flex: 1 1 11em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }

  .list {
    display: grid;
    flex: 999 1 26em;
    grid-template-columns: repeat(auto-fill, minmax(min(50% - 0.5em, 9em), 1fr));
    gap: 1.25em 1em;
  }

  .list.names {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.5em 1em;
  }

  .member {
    display: block;
    min-height: 1.75em;
  }

  .title {
    display: block;
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .names .title {
    font-size: 0.9375em;
  }

  /* Logos are drawn for paper: they stand on white in a dark theme too. */
  .plate {
    width: 100%;
    height: 3.5em;
    margin-block-end: 0.5em;
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

  .copyright a {
    margin-inline-start: 0.5em;
    padding: 0;
    text-decoration: underline;
  }
`;
