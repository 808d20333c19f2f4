/** The stories of the Storybook, to be run by a test. */
// @ts-expect-error it brings no types
import * as renderer from '@storybook/web-components/entry-preview';
import { assert, expect } from '@open-wc/testing';
import { composeStories, setProjectAnnotations } from 'storybook/preview-api';
import { annotations } from '../../stories/support/annotations.js';
import type { Settings } from '../../stories/support/settings.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';

type StoryFile = Parameters<typeof composeStories>[0];
type Project = Parameters<typeof composeStories>[1];

interface ComposedStory {
  readonly globals: Settings;
  run(context: { canvasElement: HTMLElement; globals: Settings }): Promise<void>;
}

const files = import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true });
const project = setProjectAnnotations([renderer, annotations] as Project[]);

/** All stories by their names, by the names of their files. */
export const stories: readonly (readonly [file: string, Readonly<Record<string, ComposedStory>>])[] =
  Object.entries(files).map(([path, file]) => [
    path.replace(/.*\/(.+)\.stories\.ts/, '$1'),
    composeStories(file, project) as unknown as Record<string, ComposedStory>,
  ]);

/** Collects what is written to the console as an error. */
function watchConsole(): { errors: string[]; leave: () => void } {
  const errors: string[] = [];
  const before = console.error;
  console.error = (...words: unknown[]) => errors.push(words.map(String).join(' '));
  return { errors, leave: () => (console.error = before) };
}

/** Plays a story in some settings; fails where it throws, where the page complains, and where axe finds something. */
export async function play(
  story: ComposedStory,
  settings: Partial<Settings> = {},
  axeIn = '.host',
): Promise<void> {
  const place = document.createElement('main');
  document.body.append(place);
  const [page, log] = [watchPage(), watchConsole()];
  try {
    await story.run({ canvasElement: place, globals: { ...story.globals, ...settings } });
    await expect(place.querySelector(axeIn) ?? place).to.be.accessible();
    await endOfTask();
    assert.deepEqual([...page.errors, ...log.errors], []);
  } finally {
    page.leave();
    log.leave();
    place.remove();
  }
}
