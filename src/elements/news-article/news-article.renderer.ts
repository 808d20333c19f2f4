/**
 * How a story looks, what a reader can do with it, and what makes nodes of its HTML. Only articles need it, so it is
 * loaded with the first of them: docs/adr/0007.
 */
export { storyStyles as styles } from './story.styles.js';
export { StoryView } from './story-view.js';
