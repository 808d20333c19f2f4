import { css } from 'lit';

/** All headlines lie in one place, which is as high as the highest: nothing moves when they change. */
export const tickerStyles = css`
  .ticker {
    display: flex;
    align-items: center;
    gap: 0.25em 1em;
  }

  .ticker .list {
    display: grid;
    flex: 1;
    align-items: center;
    min-width: 0;
  }

  .ticker .item {
    grid-area: 1 / 1;
    padding: 0.25em 0;
    border: 0;
    opacity: 0;
    visibility: hidden;
  }

  .ticker .current {
    opacity: 1;
    visibility: visible;
  }

  .controls {
    display: flex;
    flex: none;
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
    .ticker .item {
      transform: translateY(0.5em);
      transition:
        opacity 0.3s,
        transform 0.3s,
        visibility 0.3s;
    }

    .ticker .current {
      transform: none;
    }
  }

  @media print {
    .ticker .item {
      grid-area: auto;
      opacity: 1;
      transform: none;
      visibility: visible;
    }

    .controls {
      display: none;
    }
  }
`;
