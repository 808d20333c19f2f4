/** The forms for frameworks, with the npm package in place of the embed files. */
import { elementAttributes } from './html-forms.js';
import type { KnownAttribute } from './known.js';
import { declarations, themeClass, themeName } from './look.js';
import { escapeAttribute, escapeText, startTag } from '../markup/html.js';
import type { SnippetOptions } from './options.js';

const attributeNamed = ({ known, element }: SnippetOptions, name: string): KnownAttribute | undefined =>
  known.get(element)?.find((attribute) => attribute.name === name);

/** React 19 sets the property of a name where the element has one, so it has to be of the right name and type. */
export function reactForm(options: SnippetOptions): string {
  const { element, fallback, inside = [] } = options;
  const props = [
    ...reactLook(options),
    ...elementAttributes(options).map(([name, value]) => prop(name, value, attributeNamed(options, name))),
  ];
  const text = fallback && `{${JSON.stringify(fallback.text)}}`;
  const link = fallback?.url ? `<a href=${jsxString(fallback.url)}>${text}</a>` : text;
  const children = inside.map((tag, index) => `      <${tag}>${index ? '' : (link ?? '')}</${tag}>`);
  return [
    ...imports(options),
    '',
    `export function ${componentName(element)}() {`,
    '  return (',
    `    <${[element, ...props].join(' ')}>`,
    ...(inside.length ? children : link ? [`      ${link}`] : []),
    `    </${element}>`,
    '  );',
    '}',
  ].join('\n');
}

function imports(options: SnippetOptions): string[] {
  const { element, inside = [], attributes } = options;
  const theme = themeName(options);
  // A list that opens stories in its place shows them in an article.
  const articles = attributes['open'] === 'inline' ? ['news-article'] : [];
  return [
    ...(theme ? [`import 'fairwire/themes/${theme}.css';`] : []),
    ...[...new Set([element, ...inside, ...articles])].map((tag) => `import 'fairwire/define/${tag}';`),
  ];
}

function reactLook(options: SnippetOptions): string[] {
  const name = themeClass(options);
  const tokens = declarations(options).map(([token, value]) => `'${token}': ${JSON.stringify(value)}`);
  return [
    ...(name ? [`className="${name}"`] : []),
    ...(tokens.length ? [`style={{ ${tokens.join(', ')} }}`] : []),
  ];
}

/** `news-list` → `NewsList` */
const componentName = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

// What JavaScript reads: no quotation mark and no line end has to be escaped by hand.
const jsxString = (value: string): string =>
  /["\\&\n{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;

function prop(name: string, value: string | true, known: KnownAttribute | undefined): string {
  const property = known?.property ?? name;
  if (value === true || known?.kind === 'flag') return property;
  if ((known?.kind === 'number' || known?.kind === 'level') && /^\d+$/.test(value))
    return `${property}={${value}}`;
  if (known?.kind === 'words') return `${property}={${list(value)}}`;
  return `${property}=${jsxString(value)}`;
}

const list = (words: string): string =>
  `[${words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `'${word.replace(/[\\']/g, '\\$&')}'`)
    .join(', ')}]`;

/** Vue sets properties as well: `.attr` makes it write the attribute, whose text the element reads itself. */
export function vueForm(options: SnippetOptions): string {
  const { element, fallback, inside = [] } = options;
  const attributes = [
    ...vueLook(options),
    ...elementAttributes(options).map(([name, value]) => bound(name, value, attributeNamed(options, name))),
  ];
  const text = fallback && vueText(fallback.text);
  const link = fallback?.url ? `${startTag('a', [['href', fallback.url]])}${text}</a>` : text;
  const children = inside.map((tag, index) => `<${tag}>${index ? '' : (link ?? '')}</${tag}>`).join('');
  return [
    '<script setup>',
    '// In the options of @vitejs/plugin-vue:',
    "// template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } }",
    ...imports(options),
    '</script>',
    '',
    '<template>',
    `  <${[element, ...attributes].join(' ')}>${children || (link ?? '')}</${element}>`,
    '</template>',
  ].join('\n');
}

function vueLook(options: SnippetOptions): string[] {
  const name = themeClass(options);
  const style = declarations(options)
    .map(([token, value]) => `${token}: ${value}`)
    .join('; ');
  return [...(name ? [`class="${name}"`] : []), ...(style ? [`style="${escapeAttribute(style)}"`] : [])];
}

function bound(name: string, value: string | true, known: KnownAttribute | undefined): string {
  if (value === true) return `:${name}.attr="''"`;
  const isPlain =
    name.includes('-') || known?.kind === 'text' || known?.kind === 'choice' || known?.kind === 'language';
  return isPlain
    ? `${name}="${escapeAttribute(value)}"`
    : `:${name}.attr="${escapeAttribute(`'${value.replace(/[\\']/g, '\\$&')}'`)}"`;
}

const vueText = (text: string): string => escapeText(text).replace(/\{\{/g, "{{ '{{' }}");
