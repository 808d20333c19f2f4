import { version } from '../../src/elements/base/version.js';

/** What the server wrote into the page: where the embed files are, and their hashes. */
const { organiser = '', integrity = '{}' } = document.body.dataset;

/** The organiser's origin, where the sample feeds are. */
export const organiserOrigin = organiser;

/** The sheet of a ready theme, as it is now. */
export const themeAddress = (theme: string): string => `${embedHost}/${version}/themes/${theme}.css`;

/** The folder in which the versions of the embed files are. */
export const embedHost = `${organiser}/fairwire`;

/** The hashes of the embed files, by name. */
export const hashes = JSON.parse(integrity) as Readonly<Record<string, string>>;

/** The names of the ready themes: those whose files are there. */
export const themes: readonly string[] = Object.keys(hashes).flatMap(
  (file) => /^themes\/([\w-]+)\.css$/.exec(file)?.[1] ?? [],
);
