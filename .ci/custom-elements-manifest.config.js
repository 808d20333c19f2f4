import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What `cem analyze` needs to know to write custom-elements.json: public members only, in a fixed order,
 * with the paths of the published files. Elements are registered by src/define/<tag>.ts, which the
 * analyzer does not read: the tag is the name of the element's file.
 *
 * @typedef {{ name: string, kind?: string, privacy?: string, static?: boolean, inheritedFrom?: Reference, attribute?: string }} Member
 * @typedef {{ name: string, fieldName?: string, default?: string }} Attribute
 * @typedef {{ name: string, module?: string }} Reference
 * @typedef {{ name: string, kind: string, superclass?: Reference, customElement?: boolean, tagName?: string, members?: Member[], attributes?: Attribute[], events?: { name?: string }[] }} Declaration
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
  // The analyzer makes a second, nameless entry of an event whose class it finds where it is dispatched.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
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
    // Elements, what they inherit from, and events; the classes they are made with are nobody's business.
    .filter(({ declarations }) => declarations.some(({ superclass }) => superclass))
    .sort((a, b) => byName({ name: a.path }, { name: b.path }));
  for (const module of customElementsManifest.modules) {
    nameTag(module);
    module.declarations.forEach(tidy);
  }
  publishPaths(customElementsManifest.modules);
}

/**
 * The analyzer does not know what `property` makes of a name: `pageSize` is the attribute `page-size`, but for one that
 * is named in the decorator's second argument. Internal state is no attribute.
 *
 * @param {{ ts: any, node: any, moduleDoc: Module }} context of the analyzer's own TypeScript
 */
function analyzePhase({ ts, node, moduleDoc }) {
  if (!ts.isClassDeclaration(node)) return;
  const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
  for (const member of node.members) {
    const call = propertyCall(ts, member);
    const field = member.name?.getText();
    const attribute = declaration?.attributes?.find(({ fieldName }) => fieldName === field);
    if (!call || !declaration || !attribute) continue;
    const [options, named] = call.arguments;
    attribute.name = named?.text ?? kebabCase(field);
    if (/\bstate: true/.test(options?.getText()))
      declaration.attributes = declaration.attributes?.filter((other) => other !== attribute);
    if (attribute.default) attribute.default = constant(node.getSourceFile(), attribute.default);
    const described = declaration.members?.find(({ name }) => name === field);
    if (described) described.attribute = attribute.name;
  }
}

/** @param {string} name */
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * What a default stands for that is written as the name of a constant, in this file or one it imports: the text of
 * its value; the words of a list as an attribute has them.
 *
 * @param {{ fileName: string, text: string }} file
 * @param {string} value
 */
function constant({ fileName, text }, value) {
  if (!/^[a-z]\w*$/i.test(value)) return value;
  const from = new RegExp(`import [^;]*\\b${value}\\b[^;]* from '([^']+)\\.js'`).exec(text)?.[1];
  const source = from ? readFileSync(join(dirname(fileName), `${from}.ts`), 'utf8') : text;
  const written = new RegExp(`const ${value} = ([^;]+);`).exec(source)?.[1] ?? value;
  const list = /^\[([^]*)\] as const$/.exec(written)?.[1];
  return list ? list.replace(/[',]/g, '').replace(/\s+/g, ' ').trim() : written;
}

/**
 * @param {any} ts
 * @param {any} member
 */
function propertyCall(ts, member) {
  const calls = (ts.getDecorators?.(member) ?? []).map((/** @type {any} */ { expression }) => expression);
  return calls.find((/** @type {any} */ call) => call.expression?.getText() === 'property');
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.templates.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'fairwire:manifest', analyzePhase, packageLinkPhase }],
};
