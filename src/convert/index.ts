/** Feeds of other formats as feeds of this kit. Runs in browsers and in Node. */
export * from './convert.js';
export * from './encoding.js';
export type { FeedDocument } from './build-feed.js';
export { describeNote, type Note, type NoteKind } from './notes.js';
