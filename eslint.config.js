import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
// @ts-expect-error it brings no types
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const FOLDERS =
  'feed context controllers content calendar locales markup share structured-data styles elements define frameworks prerender check convert snippet cli'.split(
    ' ',
  );

/**
 * Who may import whom (CONTRIBUTING.md): a folder of src → the folders it may import.
 * `types` may be imported as types only. Everything else in src is out of its reach.
 *
 * @type {Record<string, { may: string[], types?: string[] }>}
 */
const BOUNDARIES = {
  feed: { may: [] },
  context: { may: [], types: ['feed'] },
  controllers: { may: ['feed', 'context', 'locales'] },
  content: { may: ['feed'] },
  locales: { may: [], types: ['feed'] },
  calendar: { may: [] },
  markup: { may: [] },
  share: { may: [] },
  'structured-data': { may: ['feed'] },
  styles: { may: [], types: ['feed'] },
  elements: {
    may: [
      'feed',
      'context',
      'controllers',
      'content',
      'calendar',
      'locales',
      'share',
      'structured-data',
      'styles',
    ],
  },
  define: { may: ['elements'] },
  frameworks: { may: [], types: ['elements'] },
  prerender: { may: ['feed', 'controllers', 'elements', 'locales', 'markup', 'structured-data'] },
  check: { may: ['feed'] },
  convert: { may: ['feed'] },
  snippet: { may: ['markup'] },
  cli: { may: ['feed', 'elements', 'markup', 'prerender', 'check', 'convert', 'snippet'] },
};

/** Folders directly under elements/ that are no element: what all of them share. */
const SHARED_BY_ELEMENTS = ['base'];

/** @param {string[]} folders */
const pathInto = (folders) => `^(\\.\\./)+(${folders.join('|')})(/|\\.|$)`;

/**
 * @param {string} folder
 * @returns {import('eslint').Linter.Config}
 */
function boundary(folder) {
  const { may, types = [] } = BOUNDARIES[folder] ?? { may: [] };
  const closed = FOLDERS.filter((name) => ![folder, ...may, ...types].includes(name));
  const patterns = [
    { regex: pathInto([...closed, 'index', 'embed']), message: `src/${folder} may not import this folder.` },
    { regex: '^\\.(?!.*\\.js(on\\?raw)?$)', message: 'Write relative imports with their ending, .js.' },
  ];
  if (folder === 'feed') patterns.push({ regex: '^(lit|@lit)', message: 'src/feed is free of lit.' });
  if (folder === 'check') patterns.push({ regex: '^node:', message: 'src/check runs in browsers too.' });
  if (folder === 'elements') {
    const shared = SHARED_BY_ELEMENTS.join('|');
    patterns.push({ regex: `^\\.\\./(?!\\.\\.|(${shared})/)`, message: 'No element imports its sibling.' });
  }
  const typesOnly = {
    regex: pathInto(types),
    allowTypeImports: true,
    message: 'Types only: use import type.',
  };
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: types.length ? [...patterns, typesOnly] : patterns },
      ],
    },
  };
}

/**
 * @param {string[]} names
 * @param {string} message
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const closedGlobals = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    ...names.flatMap((property) => ['window', 'globalThis'].map((object) => ({ object, property, message }))),
  ],
});

const AWAITED =
  'aTimeout nextFrame oneEvent waitUntil fixture elementUpdated sendKeys setViewport emulateMedia'.split(' ');

const DOM = ['document', 'window', 'HTMLElement', 'Element', 'DOMParser', 'customElements', 'localStorage'];

/**
 * @param {import('eslint').ESLint.Plugin} plugin
 * @param {string} name
 */
const preset = (plugin, name) => /** @type {import('eslint').Linter.Config} */ (plugin.configs?.[name]);

export default defineConfig(
  // The apps are checked against the package as it is installed, by its test.
  {
    ignores: [
      'dist/',
      '.cache/',
      'coverage/',
      'storybook-static/',
      'docs-static/',
      'node_modules/',
      'test/package/apps/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['{src,demo}/**/*.ts'],
    extends: [
      preset(lit, 'flat/recommended'),
      preset(wc, 'flat/recommended'),
      preset(wc, 'flat/best-practice'),
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the list role from lists without bullets
      'lit-a11y/no-redundant-role': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  ...FOLDERS.map(boundary),
  {
    files: ['src/frameworks/*.ts'],
    rules: {
      // Frameworks have their tags in interfaces of namespaces, to be added to
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: closedGlobals(['customElements', 'fetch'], 'Elements neither register themselves nor fetch.'),
  },
  {
    files: ['src/{feed,check}/**/*.ts'],
    rules: closedGlobals(DOM, 'src/feed and src/check are free of the DOM.'),
  },
  {
    files: ['src/{content,locales,styles,controllers,context}/**/*.ts'],
    rules: closedGlobals(['customElements', 'fetch'], 'Registering is for define, fetching for feed.'),
  },
  {
    files: ['**/*.test.ts', 'stories/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression, and a plugin of it types `.equal()` as a promise:
      // what does have to be awaited is named instead
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...['callee.property.name="accessible"', `callee.name=/^(${AWAITED.join('|')})$/`].map((callee) => ({
          selector: `ExpressionStatement > CallExpression[${callee}]`,
          message: 'Without await this does nothing for the test.',
        })),
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.js'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-fallthrough': 'error',
    },
  },
);
