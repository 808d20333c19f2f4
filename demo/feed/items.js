// @ts-check
/** A story as an item: short in the list, whole in its own document. */
import { pages, paths } from './addresses.js';
import { blocksToHtml, blocksToText, countWords } from './blocks.js';
import { LANGUAGES, MAIN_STORY, STORIES } from './facts.js';
import { IMAGE_SIZE } from './images.js';
import { TEXTS } from './texts/index.js';

/** @typedef {import('./facts.js').Language} Language */
/** @typedef {import('./facts.js').ImageName} ImageName */
/** @typedef {import('./facts.js').StoryFacts} StoryFacts */
/** @typedef {import('./texts/types.js').StoryText} StoryText */

/** @param {Language} language @param {string} id */
function textOf(language, id) {
  const text = TEXTS[language].stories[id];
  if (!text) throw new Error(`No ${language} text for the story ${id}`);
  return text;
}

/** The body as it is published: a sample says so in its last sentence. @param {Language} language @param {string} id */
function bodyOf(language, id) {
  const { body } = textOf(language, id);
  return id === MAIN_STORY ? body : [...body, TEXTS[language].site.sampleNote];
}

/** A notice of one paragraph has no summary: it is short enough to be its own. @param {StoryText} text */
const shortText = ({ summary, body }) => summary ?? body.find((block) => typeof block === 'string') ?? '';

/** A picture's caption is the one the story gives it, as its main picture or within the body. @param {StoryFacts} story @param {StoryText} text @param {ImageName} name */
function captionOf(story, text, name) {
  if (name === story.image) return text.caption;
  return text.body.flatMap((block) =>
    typeof block === 'object' && 'figure' in block && block.figure === name ? [block.caption] : [],
  )[0];
}

/** @param {Language} language @param {StoryFacts} story @param {ImageName} name */
function imageInfo(language, story, name) {
  const { site } = TEXTS[language];
  const caption = captionOf(story, textOf(language, story.id), name);
  return { alt: site.images[name], ...(caption && { caption }), creditText: site.credit, ...IMAGE_SIZE };
}

/** What the list and the story's own document have in common. @param {Language} language @param {StoryFacts} story @param {string} origin */
function common(language, story, origin) {
  const { site } = TEXTS[language];
  const { id, date, modified, image } = story;
  const { title, summary, tags } = textOf(language, id);
  return {
    id,
    url: pages.story(language, id),
    title,
    ...(summary && { summary }),
    ...(image && { image: origin + paths.image(image) }),
    date_published: date,
    ...(modified && { date_modified: modified }),
    authors: [{ name: site.newsroom, url: pages.site(language) }],
    tags: id === MAIN_STORY ? tags : [site.sampleTag, ...tags],
  };
}

/** @param {Language} language @param {StoryFacts} story */
function extension(language, story) {
  const { site } = TEXTS[language];
  const { id, image, pinned, pinnedUntil, related, events } = story;
  const { lead } = textOf(language, id);
  const index = STORIES.indexOf(story);
  const [newer, older] = [STORIES[index - 1], STORIES[index + 1]];
  return {
    categoryIds: story.categories,
    ...(pinned && { pinned }),
    ...(pinnedUntil && { pinnedUntil }),
    ...(lead && { lead }),
    source: { name: site.newsroom, url: pages.site(language) },
    editor: site.editor,
    ...(image && { imageInfo: imageInfo(language, story, image) }),
    alternates: LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      id,
      url: pages.story(other, id),
    })),
    ...(related && { relatedIds: related }),
    // In time, not in the list: the previous story is the one published before this one.
    ...(older && { previousId: older.id }),
    ...(newer && { nextId: newer.id }),
    wordCount: countWords([lead ?? '', blocksToText(bodyOf(language, id))].join('\n')),
    ...(events && { eventIds: events }),
  };
}

/** @param {Language} language @param {StoryFacts} story @param {string} origin */
export const listItem = (language, story, origin) => ({
  ...common(language, story, origin),
  content_text: shortText(textOf(language, story.id)),
  _fairwire: {
    ...extension(language, story),
    articleUrl: origin + paths.article(language, story.id),
  },
});

/** @param {Language} language @param {StoryFacts} story @param {string} origin */
export function fullItem(language, story, origin) {
  const { images } = TEXTS[language].site;
  const picture = (/** @type {ImageName} */ name) => ({
    src: origin + paths.image(name),
    alt: images[name],
    ...IMAGE_SIZE,
  });
  const gallery = story.gallery?.map((name) => ({
    url: origin + paths.image(name),
    ...imageInfo(language, story, name),
  }));
  return {
    ...common(language, story, origin),
    content_html: blocksToHtml(bodyOf(language, story.id), picture),
    _fairwire: { ...extension(language, story), ...(gallery && { gallery }) },
  };
}
