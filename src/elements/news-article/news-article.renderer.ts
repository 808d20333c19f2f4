/**
 * How a story looks, what a reader can do with it, and what makes nodes of its HTML. Only articles need it, so it is
 * loaded with the first of them: docs/adr/0007.
 */
import { contentStyles } from './content.styles.js';
import { storyStyles } from './story.styles.js';
import { toolStyles } from './tools.styles.js';

export { StoryView } from './story-view.js';
export const styles = [contentStyles, toolStyles, storyStyles];
