import { css } from 'lit';

/** The grey shapes of a story that is on its way. The story's own styles come with its view. */
export const skeletonStyles = css`
  .skeleton {
    max-width: 38em;
  }

  .lines {
    flex-basis: 100%;
  }

  .skeleton span {
    height: 0.9em;
    margin-block-end: 0.7em;
  }

  .skeleton .title-line {
    height: 2em;
    width: 85%;
  }

  .skeleton .lead-line {
    height: 1.2em;
  }

  .skeleton .picture {
    height: auto;
    margin-block: 1.5em;
    aspect-ratio: 3 / 2;
  }

  .lines :last-child {
    width: 60%;
  }
`;
