// @ts-check
/** What each attribute takes, as the compiler knows it: the manifest has names of types where editors want words. */
import { resolve } from 'node:path';
import ts from 'typescript';

const SOURCE = resolve('src/frameworks/elements.ts');

/**
 * @typedef {object} AttributeType
 * @property {'boolean' | 'number' | 'string' | 'words'} kind `words` are those of a list, with spaces between
 * @property {string[]} values the words it takes; none where it takes any
 * @property {boolean} others whether it takes other words than these
 */

/** @returns {Map<string, Map<string, AttributeType>>} by tag, then by attribute */
export function attributeTypes() {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, '.');
  const program = ts.createProgram([SOURCE], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(SOURCE);
  const elements = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'FairwireElements',
  );
  if (!elements) throw new Error(`${SOURCE} has no FairwireElements: run "npm run manifest".`);
  /** @param {ts.Type} type */
  const membersOf = (type) =>
    type
      .getProperties()
      .map((member) => /** @type {const} */ ([member.name, checker.getTypeOfSymbol(member)]));
  return new Map(
    membersOf(checker.getTypeAtLocation(elements)).map(([tag, element]) => {
      const attributes = membersOf(element).find(([name]) => name === 'attributes')?.[1];
      const types = attributes ? membersOf(attributes) : [];
      return [tag, new Map(types.map(([name, type]) => [name, attributeType(checker, type)]))];
    }),
  );
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} declared
 * @returns {AttributeType}
 */
function attributeType(checker, declared) {
  const type = checker.getNonNullableType(declared);
  const word = checker.isArrayType(type) ? type.getNumberIndexType() : undefined;
  if (word) return { kind: 'words', values: literals(word), others: false };
  if (type.flags & ts.TypeFlags.Boolean) return { kind: 'boolean', values: [], others: false };
  const parts = type.isUnion() ? type.types : [type];
  const isNumber = parts.every(({ flags }) => flags & ts.TypeFlags.NumberLike);
  const others = parts.some((part) => !part.isLiteral());
  return { kind: isNumber ? 'number' : 'string', values: literals(type), others };
}

/** @param {ts.Type} type @returns {string[]} */
const literals = (type) =>
  type.isUnion()
    ? type.types.flatMap(literals)
    : type.isLiteral() && type.value !== ''
      ? [String(type.value)]
      : [];
