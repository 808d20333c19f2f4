/**
 * How a story looks, and what makes nodes of its HTML. Only articles need it, so it is loaded with the first of
 * them: docs/adr/0007.
 */
export { contentFragment } from '../../content/content-fragment.js';
export { storyStyles as styles } from './story.styles.js';
export { renderStory } from './story.templates.js';
export { storyMessages } from '../../locales/story/index.js';
