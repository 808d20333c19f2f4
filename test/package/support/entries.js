// @ts-check
/** What the `exports` of the package lead to. */

/** @typedef {{ name: string, file: string, types: string | undefined }} Entry `file` and `types` seen from the package */

/**
 * Every path that can be imported, those of patterns one by one.
 *
 * @param {Record<string, any>} exports of package.json
 * @param {readonly string[]} files of the package
 * @returns {Entry[]}
 */
export function entriesOf(exports, files) {
  const closed = new Set(Object.keys(exports).filter((name) => exports[name] === null));
  const entries = Object.entries(exports).flatMap(([name, target]) => {
    if (!target) return [];
    const { types, default: file = target } = target;
    if (!name.includes('*')) return [{ name, file, types }];
    return wordsOf(file, files).map((word) => {
      const put = (/** @type {string} */ path) => path.replaceAll('*', word);
      return { name: put(name), file: put(file), types: types && put(types) };
    });
  });
  return entries.filter(({ name }) => !closed.has(name)).map(plain);
}

/**
 * What the star of a pattern stands for: the same wherever it stands.
 *
 * @param {string} pattern
 * @param {readonly string[]} files
 */
function wordsOf(pattern, files) {
  const [before = '', ...after] = pattern
    .replace('./', '')
    .split('*')
    .map((part) => part.replace(/[.]/g, '\\.'));
  const form = new RegExp(`^${before}([^/]+)${after.join('\\1')}$`);
  return files.flatMap((file) => form.exec(file)?.[1] ?? []);
}

/** `./define` → `fairwire/define` @param {Entry} entry @returns {Entry} */
const plain = ({ name, file, types }) => ({
  name: name.replace(/^\./, 'fairwire'),
  file: file.replace('./', ''),
  types: types?.replace('./', ''),
});
