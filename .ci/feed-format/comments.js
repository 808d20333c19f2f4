// @ts-check
/** Reads the comments of `src/feed/format.ts` and `shape.ts`: the descriptions of all members and kinds. */
import ts from 'typescript';

/**
 * What the source says of a shape.
 *
 * @typedef {object} Described
 * @property {string} description the comment above the member; empty for a shape by itself
 * @property {string} [name] the constant that holds the record
 * @property {boolean} [isRequired] where JSON Feed demands what the reader forgives
 * @property {Record<string, Described>} [members] those of a record, or of the records in a list
 */

/** @param {string} text */
const parse = (text) => ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);

/** @param {ts.Node} node */
function commentAbove(node) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(docs.at(-1)?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

/** @param {ts.SourceFile} source @returns {Map<string, ts.VariableDeclaration>} */
function constantsOf(source) {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(declarations.map((declaration) => [declaration.name.getText(), declaration]));
}

/** Follows names, `as const`, `list()` and `required()` to what they are about. */
class Comments {
  /** @param {ts.SourceFile} source */
  constructor(source) {
    this.constants = constantsOf(source);
  }

  /** @param {ts.Expression} expression @returns {Omit<Described, 'description'>} */
  shape(expression) {
    if (ts.isIdentifier(expression)) {
      const value = this.constants.get(expression.text)?.initializer;
      return value ? { name: expression.text, ...this.shape(value) } : {};
    }
    const [argument] = ts.isCallExpression(expression) ? expression.arguments : [];
    if (!ts.isCallExpression(expression) || !argument) return {};
    const maker = expression.expression.getText();
    if (maker === 'record') return { members: this.members(argument) };
    return maker === 'list' || maker === 'required' ? this.shape(argument) : {};
  }

  /** @param {ts.Expression} expression @returns {Record<string, Described>} */
  members(expression) {
    if (ts.isAsExpression(expression)) return this.members(expression.expression);
    if (ts.isIdentifier(expression)) {
      const value = this.constants.get(expression.text)?.initializer;
      return value ? this.members(value) : {};
    }
    if (!ts.isObjectLiteralExpression(expression)) return {};
    return Object.assign({}, ...expression.properties.map((property) => this.member(property)));
  }

  /** @param {ts.ObjectLiteralElementLike} property @returns {Record<string, Described>} */
  member(property) {
    if (ts.isSpreadAssignment(property)) return this.members(property.expression);
    const name = property.name?.getText() ?? '';
    const description = commentAbove(property);
    if (!description) throw new Error(`src/feed/format.ts: the member ${name} has no comment above it.`);
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    return { [name]: { description, ...this.shape(/** @type {ts.Expression} */ (value)) } };
  }
}

/** @param {ts.SourceFile} source */
function itemsComment(source) {
  let comment = '';
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertySignature(node) && node.name.getText() === 'items') comment = commentAbove(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!comment) throw new Error('src/feed/format.ts: the member items of Feed has no comment above it.');
  return comment;
}

/**
 * @param {string} text the source of format.ts
 * @returns {Described & { members: Record<string, Described> }} a feed, its items included
 */
export function readComments(text) {
  const source = parse(text);
  const comments = new Comments(source);
  /** @param {string} name */
  const shape = (name) => comments.shape(ts.factory.createIdentifier(name));
  const items = { description: itemsComment(source), ...shape('itemShape') };
  const feed = shape('feedShape');
  return { description: '', ...feed, members: { ...feed.members, items } };
}

/**
 * @param {string} text the source of shape.ts
 * @returns {Map<string, string>} kind of value → what it is
 */
export function readKinds(text) {
  const declarations = [...constantsOf(parse(text))];
  return new Map(declarations.map(([name, { parent }]) => [name, commentAbove(parent.parent)]));
}
