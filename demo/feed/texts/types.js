// @ts-check
/** The shape each language's folder fills; nothing but types. */

/** @typedef {import('../facts.js').CategoryId} CategoryId */
/** @typedef {import('../facts.js').ImageName} ImageName */
/** @typedef {import('../blocks.js').Block} Block */

/**
 * @typedef {object} StoryText
 * @property {string} title
 * @property {string} [summary]
 * @property {string} [lead]
 * @property {string[]} tags
 * @property {string} [caption] of the story's image
 * @property {Block[]} body
 */

/** @typedef {Record<string, StoryText>} StoryTexts by story id */

/** @typedef {{name: string, description: string, place: string}} EventText */

/**
 * @typedef {object} SiteText
 * @property {string} title
 * @property {string} description
 * @property {string} newsroom the name of the source
 * @property {string} editor
 * @property {string} credit of the illustrations
 * @property {string} sampleTag
 * @property {string} sampleNote the closing sentence of each sample story
 * @property {string} locality
 * @property {string} region
 * @property {[string, string, string]} breadcrumb
 * @property {Record<CategoryId, string>} categories
 * @property {Record<'about' | 'contact' | 'favorites', string>} links
 * @property {string} copyrightNotice
 * @property {string} icpNumber
 * @property {Record<string, string>} partnerGroups by group id
 * @property {Record<string, string>} members by member id
 * @property {EventText} exhibition
 * @property {Record<string, EventText>} events by event id
 * @property {Record<ImageName, string>} images alternative texts
 */

/** @typedef {{site: SiteText, stories: StoryTexts}} Texts */

export {};
