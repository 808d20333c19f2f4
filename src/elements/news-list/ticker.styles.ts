import { css } from 'lit';

/**
 * All headlines lie in one place of two lines: nothing moves when they change. A date has the end of a line or the one
 * below, or else no room.
 */
export const tickerStyles = css`
  /* Large text sends the controls below a headline that would have no room beside them. */
  .ticker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }

  .stage {
    flex: 1 1 8em;
    min-width: 0;
  }

  .ticker .list {
    display: grid;
    align-items: center;
    height: 2.8em;
    margin: 0;
  }

  .ticker .list .item {
    grid-area: 1 / 1;
    max-height: 2.8em;
    padding: 0;
    border: 0;
    overflow: hidden;
    opacity: 0;
    visibility: hidden;
  }

  .ticker .labels {
    display: none;
  }

  .ticker .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .ticker .link {
    outline-offset: -2px;
  }

  .ticker .list .current {
    opacity: 1;
    visibility: visible;
  }

  .controls {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }

  .control {
    display: grid;
    place-items: center;
    padding: 0.25em;
  }

  .control svg {
    width: 1em;
    height: 1em;
    fill: currentColor;
  }

  [dir='rtl'] .control svg {
    transform: scaleX(-1);
  }

  @media (prefers-reduced-motion: no-preference) {
    .ticker .list .item {
      transform: translateY(0.5em);
      transition:
        opacity 0.3s,
        transform 0.3s,
        visibility 0.3s;
    }

    .ticker .list .current {
      transform: none;
    }
  }

  @media print {
    .ticker .list {
      height: auto;
    }

    .ticker .list .item {
      grid-area: auto;
      max-height: none;
      opacity: 1;
      transform: none;
      visibility: visible;
    }

    .controls {
      display: none;
    }
  }
`;
