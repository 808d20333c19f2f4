// @ts-check
/**
 * What a screen reader says of a page, from the top down, by the browser's accessibility tree: a line for each thing
 * that it stops at, with its role, its name and its state. A language in brackets begins where the one before ended.
 */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node */
/** @typedef {{ lang: string, current: string }} Said */
/** @typedef {{ depth: number, text: string, node: Node }} Line */

/** Nothing is said of these but what is in them. */
const SILENT = [
  'generic',
  'none',
  'paragraph',
  'time',
  'main',
  'LabelText',
  'Figcaption',
  'Section',
  'rowgroup',
];
/** The content of these is their name: one stop each. */
const NAMED = ['link', 'button', 'heading', 'tab', 'image', 'searchbox', 'textbox', 'DisclosureTriangle'];
/** Text with no stop of its own within a sentence. */
const INLINE = [
  'StaticText',
  'emphasis',
  'strong',
  'code',
  'mark',
  'time',
  'generic',
  'none',
  'LineBreak',
  'InlineTextBox',
];
const STATES = ['expanded', 'pressed', 'selected', 'disabled', 'busy'];
const ROLES = { DisclosureTriangle: 'button', contentinfo: 'footer' };

/** @param {Page} page @returns {Promise<string>} */
export async function readAloud(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {Node} node @returns {Node[]} */
  const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
  const main = nodes.find((node) => roleOf(node) === 'main');
  if (!main) throw new Error('There is no main.');
  const lines = walk(main, childrenOf, 0);
  return `${(await withLanguages(session, lines)).join('\n')}\n`;
}

/** @param {Node} node */
const roleOf = (node) => (node.ignored ? 'none' : String(node.role?.value ?? 'none'));
/** @param {unknown} text */
const oneLine = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param {Node} node
 * @param {(node: Node) => Node[]} childrenOf
 * @param {number} depth
 * @returns {Line[]}
 */
function walk(node, childrenOf, depth) {
  const role = roleOf(node);
  const name = oneLine(node.name?.value);
  const children = childrenOf(node);
  /** @param {number} below */
  const inside = (below) => children.flatMap((child) => walk(child, childrenOf, below));
  if (role === 'InlineTextBox' || role === 'LineBreak') return [];
  if (role === 'StaticText') return name ? [{ depth, text: name, node }] : [];
  if (role === 'paragraph' && isSentence(node, childrenOf)) return sentence(node, childrenOf, depth);
  if (SILENT.includes(role) && !name) return inside(depth);
  if (role === 'status' && !inside(0).length) return [{ depth, text: 'status, empty', node }];
  if (NAMED.includes(role)) return [stop(node, childrenOf, depth)];
  const count = role === 'list' ? `, ${countOf(children)}` : '';
  return [{ depth, text: `${describe(node, name)}${count}`, node }, ...inside(depth + 1)];
}

/** @param {Node[]} children of a list */
function countOf(children) {
  const { length } = children.filter((child) => roleOf(child) === 'listitem');
  return length === 1 ? '1 item' : `${length} items`;
}

/** @param {Node} node @param {(node: Node) => Node[]} childrenOf @returns {boolean} */
const isSentence = (node, childrenOf) =>
  childrenOf(node).every((child) => INLINE.includes(roleOf(child)) && isSentence(child, childrenOf));

/** @param {Node} node @param {(node: Node) => Node[]} childrenOf @returns {string} */
const textIn = (node, childrenOf) =>
  roleOf(node) === 'StaticText'
    ? String(node.name?.value ?? '')
    : childrenOf(node)
        .map((child) => textIn(child, childrenOf))
        .join('');

/** @param {Node} node @param {(node: Node) => Node[]} childrenOf @param {number} depth @returns {Line[]} */
function sentence(node, childrenOf, depth) {
  const text = oneLine(textIn(node, childrenOf));
  return text ? [{ depth, text, node: firstText(node, childrenOf) ?? node }] : [];
}

/** @param {Node} node @param {(node: Node) => Node[]} childrenOf @returns {Node | undefined} */
function firstText(node, childrenOf) {
  if (roleOf(node) === 'StaticText' && oneLine(node.name?.value)) return node;
  for (const child of childrenOf(node)) {
    const found = firstText(child, childrenOf);
    if (found) return found;
  }
  return undefined;
}

/** Something with a name, and what else it is: the link in a heading. @returns {Line} @param {Node} node @param {(node: Node) => Node[]} childrenOf @param {number} depth */
function stop(node, childrenOf, depth) {
  /** @param {Node} inner @returns {Node[]} */
  const within = (inner) =>
    childrenOf(inner).flatMap((child) => [
      ...(NAMED.includes(roleOf(child)) ? [child] : []),
      ...within(child),
    ]);
  const inner = within(node);
  const also = inner.map(
    (child) => `, ${describe(child, sameName(child, node) ? '' : oneLine(child.name?.value))}`,
  );
  const name = oneLine(node.name?.value);
  return { depth, text: `${describe(node, '')}${also.join('')}: ${name || 'WITHOUT A NAME'}`, node };
}

/** @param {Node} one @param {Node} other */
const sameName = (one, other) => oneLine(one.name?.value) === oneLine(other.name?.value);

/** @param {Node} node @param {string} name */
function describe(node, name) {
  const role = roleOf(node);
  const properties = new Map(
    (node.properties ?? []).map(({ name: key, value }) => [String(key), value.value]),
  );
  const level = role === 'heading' ? ` ${properties.get('level')}` : '';
  const states = STATES.filter((state) => properties.has(state)).flatMap((state) =>
    stateOf(state, properties.get(state)),
  );
  const description = oneLine(node.description?.value);
  const spoken = ROLES[/** @type {keyof typeof ROLES} */ (role)] ?? role;
  return [
    `${spoken}${level}`,
    ...states,
    ...(description ? [`(${description})`] : []),
    ...(name ? [`“${name}”`] : []),
  ].join(', ');
}

/** @param {string} state @param {unknown} value @returns {string[]} */
function stateOf(state, value) {
  const isOn = value === true || value === 'true';
  if (state === 'expanded') return [isOn ? 'open' : 'closed'];
  if (state === 'pressed') return [isOn ? 'pressed' : 'not pressed'];
  return isOn ? [state] : [];
}

/** @param {Session} session @param {Line[]} lines */
async function withLanguages(session, lines) {
  const said = await Promise.all(lines.map(({ node }) => saidOf(session, node)));
  let before = '';
  return lines.map(({ depth, text }, index) => {
    const { lang = '', current = '' } = said[index] ?? {};
    const begins = !lang || lang === before ? '' : `[${lang}] `;
    before = lang || before;
    return `${'  '.repeat(depth)}${begins}${text}${current}`;
  });
}

/** What the tree does not say. @param {Session} session @param {Node} node @returns {Promise<Said | undefined>} */
async function saidOf(session, { backendDOMNodeId }) {
  if (!backendDOMNodeId) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  if (!object.objectId) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: String(lookAt),
    returnByValue: true,
  });
  return result.value;
}

/** Runs in the page. @this {globalThis.Node} */
function lookAt() {
  /** @type {globalThis.Node | null} */
  let node = this;
  let current = '';
  for (
    ;
    node;
    node = /** @type {any} */ (node).assignedSlot ?? node.parentNode ?? /** @type {any} */ (node).host
  ) {
    if (!(node instanceof Element)) continue;
    const is = node.getAttribute('aria-current') ?? 'false';
    if (!current && is !== 'false') current = `, current ${is}`;
    const lang = node.getAttribute('lang');
    if (lang) return { lang, current };
  }
  return { lang: '', current };
}
