/**
 * What `cem analyze` needs to know to write custom-elements.json: public members only, in a fixed order,
 * with the paths of the published files. Elements are registered by src/define/<tag>.ts, which the
 * analyzer does not read: the tag is the name of the element's file.
 *
 * @typedef {{ name: string, kind?: string, privacy?: string, static?: boolean, inheritedFrom?: Reference }} Member
 * @typedef {{ name: string, module?: string }} Reference
 * @typedef {{ name: string, kind: string, customElement?: boolean, tagName?: string, members?: Member[] }} Declaration
 * @typedef {{ kind: string, name: string, declaration: Reference }} Export
 * @typedef {{ path: string, declarations: Declaration[], exports: Export[] }} Module
 */

const SORTED = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'];
const HIDDEN = /^[_#]|^(styles|render|createRenderRoot|shadowRootOptions)$/;

/** @param {Member} member */
function isPublic(member) {
  return member.privacy !== 'private' && member.privacy !== 'protected' && !HIDDEN.test(member.name);
}

/**
 * @param {{ name?: string }} a
 * @param {{ name?: string }} b
 */
function byName(a, b) {
  const [left, right] = [a.name ?? '', b.name ?? ''];
  return left < right ? -1 : Number(left > right);
}

/** @param {Declaration} declaration */
function tidy(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  const lists = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (declaration));
  for (const key of SORTED) {
    if (Array.isArray(lists[key])) lists[key].sort(byName);
  }
}

/** @param {string} path */
function published(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

/** @param {Module} module */
function nameTag(module) {
  const tag = /elements\/([^/]+-[^/]+)\/\1\.ts$/.exec(module.path)?.[1];
  const element = module.declarations.find(({ kind }) => kind === 'class');
  if (!tag || !element) return;
  element.customElement = true;
  element.tagName = tag;
  module.exports.push({
    kind: 'custom-element-definition',
    name: tag,
    declaration: { name: element.name, module: module.path },
  });
}

/** @param {unknown} node */
function publishPaths(node) {
  if (!node || typeof node !== 'object') return;
  const record = /** @type {Record<string, unknown>} */ (node);
  for (const [key, value] of Object.entries(record)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') record[key] = published(value);
    else publishPaths(value);
  }
}

/** @param {{ customElementsManifest: { modules: Module[] } }} link */
function packageLinkPhase({ customElementsManifest }) {
  const { modules } = customElementsManifest;
  customElementsManifest.modules = modules
    .filter(({ declarations }) => declarations.some(({ kind }) => kind === 'class' || kind === 'mixin'))
    .sort((a, b) => byName({ name: a.path }, { name: b.path }));
  for (const module of customElementsManifest.modules) {
    nameTag(module);
    module.declarations.forEach(tidy);
  }
  publishPaths(customElementsManifest.modules);
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.templates.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'fairwire:manifest', packageLinkPhase }],
};
