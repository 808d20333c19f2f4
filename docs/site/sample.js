// @ts-check
/** What the live examples read: the sample feeds with their pictures, at addresses relative to themselves. */
import { documents } from '../../demo/feed/documents.js';
import { LANGUAGES, ORIGIN } from '../../demo/feed/facts.js';
import { liveFeed } from '../../demo/live.js';
import { relativeTo } from './addresses.js';

/** The site can lie anywhere, so its feeds name no host. @param {string} body @param {string} file */
const atHome = (body, file) =>
  body.replace(new RegExp(`${ORIGIN}/(feed/[\\w./-]+)`, 'g'), (_all, target) => relativeTo(file, target));

/** @param {number} now when the exhibition of `feed/now/` is on @returns {Map<string, string>} file of the site → text */
export function sampleFiles(now) {
  const samples = documents();
  const files = new Map([...samples].map(([path, { body }]) => [path.slice(1), body]));
  for (const language of LANGUAGES) {
    const file = `feed/now/${language}.json`;
    const sample = files.get(`feed/${language}.json`) ?? '';
    files.set(file, liveFeed(sample, language, now, `${ORIGIN}/${file}`));
  }
  return new Map([...files].map(([file, body]) => [file, atHome(body, file)]));
}
