/**
 * Takes out of Lit's files what the kit never uses of them, for the embed files: docs/adr/0002. Whatever is not found
 * ends the build, so that no other version of Lit undoes it unseen. These files are minified: what is named here are
 * names that Lit keeps from version to version, and shapes; never the letters that stand for variables (`\w`).
 */

interface Unused {
  /** Names that are never given a value: to read one is undefined, and neither a call nor what is written has a use. */
  readonly names: readonly string[];
  /** Methods and accessors that nobody calls, or that have nothing left to add to those they override. */
  readonly members?: readonly string[];
  /** What always comes out the same. */
  readonly settled: readonly (readonly [shape: RegExp, outcome: string])[];
}

const unused: Record<string, Unused> = {
  'lit-html.js': {
    names: [
      // Directives, and what tells them where they are and whether they are connected.
      ...['_$litDirective$', '_$Co', '_$Cl', '_$AM', '_$AN', '_$AP', '_$AU', '_$Cv', 'setConnected'],
      ...['startNode', 'endNode'],
      // Options of render().
      ...['creationScope', 'renderBefore'],
      ...['litHtmlPolyfillSupport', 'litHtmlVersions'],
    ],
    members: ['parentNode', 'tagName'],
    settled: [
      [/(function \w\(\w,(\w)),\w=\w,\w\)\{if\(\2===\w\)return \2;/, '$1){return $2;'],
      [/constructor\([^)]*\)\{super\([^)]*\),this\.type=\d\}/g, ''],
      // A template is HTML, neither SVG nor MathML, and was not compiled.
      [/,\w as mathml|,\w as svg/g, ''],
      [/(\{strings:\w),_\$litType\$:(\w)(\},\w\)\{)/, '$1$3const $2=1;'],
      [/"number"==typeof \w/, 'true'],
      // Values stand in attributes and between tags. In place of an attribute it would be a part of type 6.
      [/6===\w\.type/, 'false'],
      [/\w\.startsWith\(\w\)(?=&&)/, 'false'],
      // There are no comments, see squeezeHtml() in vite.config.ts.
      [/-1!==\(\w=\w\.data\.indexOf\(\w,\w\+1\)\)/, 'false'],
      [/"!--"===(\w)\[1\]\?\w=\w:void 0!==\1\[1\]\?\w=\w:/, ''],
      [/:(\w)===\w\|\|\1===\w\?\1=\w:(?=\()/, ':'],
    ],
  },
  'reactive-element.js': {
    names: [
      ...['addInitializer', 'litPropertyMetadata', 'metadata', 'noAccessor'],
      ...['removeController', 'firstUpdated', 'shadowRootOptions'],
      ...['reactiveElementPolyfillSupport', 'reactiveElementVersions'],
    ],
    members: ['createRenderRoot', 'shouldUpdate'],
    settled: [
      // Methods to override.
      [/(\w)=this\.shouldUpdate\(\w\),\1\?\((.*?)\):this\._\$EM\(\)\}/, '$2,$1=true}'],
      [/getUpdateComplete\(\)\}getUpdateComplete\(\)\{return this\./, ''],
      // The list of initializers.
      [/,void 0!==\w\.\w&&\(this\.\w=\[\.\.\.\w\.\w\]\)/, ''],
      [/,this\.constructor\.\w\?\.forEach\(\w=>\w\(this\)\)/, ''],
      // Properties are declared by our own decorator: with a name for the attribute, if any, and no accessors.
      [/this\.hasOwnProperty\(\w\("properties"\)\)/, 'false'],
      [/"string"==typeof (\w)\?(?=\1:)/, 'true?'],
      [/this\.prototype\.hasOwnProperty\(\w\)(?=&&)/, 'false'],
      [/\w\(this\.prototype,\w\)\?\?(?=\{get)/, ''],
      [/void 0!==\w(?=&&\w\(this\.prototype)/, 'true'],
      [/,wrapped:\w(?=\},)/, ''],
      [/!0!==\w\|\|void 0!==\w/, 'true'],
      [/\w\.size>0(?=\)for)/, 'false'],
      // Of what is no text Lit itself reads booleans only, and writes none.
      [/case Number:.*?break;/, ''],
      [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:\w\)\.toAttribute\((\w),\w\.type\)/, '$1'],
      [/toAttribute\(\w,\w\)\{.*?return \w\},/, ''],
      [/case Object:case Array:.*?(?=\}return)/, ''],
      [/"function"==typeof \w\.converter/, 'false'],
      [/\w\.hasChanged\?\?/, ''],
      [/,hasChanged:\w/, ''],
      // Names that some compilers shorten.
      [/\b\w\("(\w+)"\)(?=[\])])/g, '"$1"'],
    ],
  },
  'lit-element.js': {
    names: [
      ...['litElementPolyfillSupport', 'litElementHydrateSupport', 'litElementVersions', '_$litElement$'],
    ],
    members: ['createRenderRoot', 'render', 'connectedCallback', 'disconnectedCallback'],
    settled: [
      // For directives.
      [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    ],
  },
};

/** Names of Lit's that must not be in an embed file: what would use one finds nothing. */
export const namesCutFromLit = Object.values(unused).flatMap(({ names }) => names);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [child: string]: unknown;
}

const isNode = (value: unknown): value is Node => !!value && typeof value === 'object' && 'type' in value;

/** The children by which a node is about a name. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['object', 'property'],
  CallExpression: ['callee'],
  AssignmentExpression: ['left'],
  ChainExpression: ['expression'],
  MethodDefinition: ['key'],
};

/** The name that a node is about: one of `names`, if any. */
function subjectOf(node: unknown, names: readonly string[]): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return names.find((name) => name === node['name']);
  for (const child of subjects[node.type] ?? []) {
    const name = subjectOf(node[child], names);
    if (name) return name;
  }
  return undefined;
}

interface Cut {
  readonly name: string;
  readonly node: Node;
}

function cutsOf(node: Node, { names, members = [] }: Unused): Cut[] {
  const isMember = node.type === 'MethodDefinition';
  const name = subjects[node.type] && subjectOf(node, isMember ? [...names, ...members] : names);
  if (name) return [{ name, node }];
  const children = Object.values(node).flat().filter(isNode);
  return children.flatMap((child) => cutsOf(child, { names, members, settled: [] }));
}

/**
 * A file of Lit's without what is not used; undefined for any other file.
 *
 * @param parse what the bundler has for it
 * @throws where something is not found
 */
export function slimLit(file: string, code: string, parse: (code: string) => object): string | undefined {
  const known = unused[file];
  if (!known) return undefined;
  const cuts = cutsOf(parse(code) as Node, known);
  for (const name of [...known.names, ...(known.members ?? [])])
    if (!cuts.some((cut) => cut.name === name)) throw notFound(file, name);
  let slim = code;
  for (const { node } of cuts.reverse())
    slim = `${slim.slice(0, node.start)}${node.type === 'MethodDefinition' ? '' : 'void 0'}${slim.slice(node.end)}`;
  for (const [shape, outcome] of known.settled) {
    if (slim.search(shape) < 0) throw notFound(file, String(shape));
    slim = slim.replace(shape, outcome);
  }
  return slim;
}

const notFound = (file: string, what: string): Error =>
  new Error(`Lit's ${file} has no ${what}: src/embed/slim-lit.ts is for another version of it.`);
