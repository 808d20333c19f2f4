/** Every story of the Storybook renders, its play function passes, axe finds nothing, and the page says nothing. */
import { play, stories } from './support.js';

for (const [file, all] of stories)
  describe(`stories of ${file}`, () => {
    for (const [name, story] of Object.entries(all)) it(name, () => play(story));
  });
