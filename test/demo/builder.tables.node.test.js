// @ts-check
/** The builder's tables: nothing of the kit is missing in them, and its address says all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// What the build and the server write into the page.
Object.assign(globalThis, {
  __FAIRWIRE_VERSION__: '1.0.0',
  document: { body: { dataset: { integrity: '{"themes/night.css":"sha384-night"}' } } },
  CSS: { supports: (/** @type {string} */ _name, /** @type {string} */ value) => !value.includes('?') },
  CSSStyleSheet: class {
    cssRules = [{ style: { getPropertyValue: () => '1' } }];
    replaceSync() {}
  },
});

const vite = await createServer({
  ...{ root: ROOT, configFile: false, logLevel: 'error', appType: 'custom' },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
after(() => vite.close());

/** @template T @param {string} name @returns {Promise<T>} */
const load = async (name) => /** @type {T} */ (await vite.ssrLoadModule(`/demo/builder/${name}.ts`));

/** @type {typeof import('../../demo/builder/kit.js')} */
const kit = await load('kit');
/** @type {typeof import('../../demo/builder/groups.js')} */
const { groups, commonOf, membersOf } = await load('groups');
/** @type {typeof import('../../demo/builder/address.js')} */
const { addressOf, readAddress, ownNames } = await load('address');
/** @type {typeof import('../../demo/builder/settings.js')} */
const { defaults, forms } = await load('settings');
/** @type {typeof import('../../demo/builder/words/attributes.js')} */
const { attributeWords, optionWords, tokenWords } = await load('words/attributes');
/** @type {typeof import('../../demo/builder/words/findings.js')} */
const { findingWords } = await load('words/findings');
/** @type {typeof import('../../demo/builder/words/messages.js')} */
const { messages } = await load('words/messages');

const attributes = kit.elements.flatMap((tag) =>
  kit.attributesOf(tag).map((attribute) => /** @type {const} */ ([tag, attribute])),
);
const unique = (/** @type {Iterable<string>} */ names) => [...new Set(names)].sort();

describe('the tables of the builder', () => {
  it('have every element, and a name for each', () => {
    assert.deepEqual([...kit.elements].sort(), [...kit.known.keys()].sort());
    for (const { element, lines } of Object.values(messages)) {
      assert.deepEqual(Object.keys(element.names), kit.elements);
      assert.deepEqual(Object.keys(lines.forms), forms);
    }
  });

  it('have every attribute once in the form', () => {
    for (const tag of kit.elements) {
      const shown = [...commonOf(tag), ...groups.flatMap((group) => membersOf(tag, group))];
      const names = [...shown.map(({ name }) => name), ...(kit.attributeOf(tag, 'theme') ? ['theme'] : [])];
      assert.deepEqual(
        names.sort(),
        kit
          .attributesOf(tag)
          .map(({ name }) => name)
          .sort(),
      );
    }
  });

  it('have words for every attribute, option and token, and for nothing else', () => {
    const wordsFor = attributes.map(([tag, { name }]) =>
      `${tag} ${name}` in attributeWords ? `${tag} ${name}` : name,
    );
    assert.deepEqual(Object.keys(attributeWords).sort(), unique(wordsFor));
    assert.deepEqual(
      Object.keys(optionWords).sort(),
      unique(
        attributes.flatMap(([, { name, kind, options }]) =>
          // What goes on with a name is typed.
          ['choice', 'words'].includes(kind) && !options.some((option) => option.endsWith(':'))
            ? options.map((option) => (`${name} ${option}` in optionWords ? `${name} ${option}` : option))
            : [],
        ),
      ),
    );
    assert.deepEqual(
      Object.keys(tokenWords).sort(),
      unique(kit.elements.flatMap((tag) => kit.tokensOf(tag).map(({ name }) => name))),
    );
  });

  it('say in Chinese whatever the checker can find', () => {
    const sources = readdirSync(`${ROOT}src/check`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${ROOT}src/check/${name}`, 'utf8'))
      .join('\n');
    const own = [...sources.matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code);
    const [, union = ''] =
      /type ProblemCode =([^;]+);/.exec(readFileSync(`${ROOT}src/feed/problem.ts`, 'utf8')) ?? [];
    const ofReader = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
    assert.ok(own.length > 50 && ofReader.length > 5);
    assert.deepEqual(Object.keys(findingWords).sort(), unique([...own, ...ofReader]));
  });

  it('name the field for colours as it is called', () => {
    for (const [language, label] of Object.entries({
      en: attributeWords['theme']?.en,
      'zh-Hans': attributeWords['theme']?.zh[0],
    })) {
      const { preview } = messages[/** @type {keyof typeof messages} */ (language)];
      assert.match(preview.contrastAdvice, new RegExp(`“${label}”`));
    }
  });

  it('have full-width punctuation in Chinese', () => {
    const texts = [
      ...Object.values(findingWords),
      ...Object.values(optionWords),
      ...[attributeWords, tokenWords].flatMap((words) => Object.values(words).flatMap(({ zh }) => zh)),
      ...textsIn(messages['zh-Hans']),
    ];
    const narrow = /[\p{Script=Han}”）][,;?!]|[,;?!]\p{Script=Han}|\p{Script=Han}[(:]|[)]\p{Script=Han}/u;
    assert.ok(texts.length > 200);
    assert.deepEqual(
      texts.filter((text) => narrow.test(text) && !text.includes('?名称')),
      [],
    );
  });
});

/** @param {unknown} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

/** A value of an attribute that is not its default. @param {(typeof attributes)[number][1]} attribute */
function another({ kind, options, initial }) {
  if (kind === 'flag') return true;
  if (kind === 'number') return '7';
  if (kind === 'level') return '4';
  if (kind === 'language') return 'zh-Hant';
  if (kind === 'time-zone') return 'Asia/Shanghai';
  if (kind === 'choice') return (options.find((option) => option !== initial) ?? '').replace(/:$/, ':id');
  return kind === 'words' ? (options[0] ?? '') : '展会 & 50% “x”';
}

describe('the address of the builder', () => {
  it('is empty for what is the default', () => {
    assert.equal(addressOf({ ...defaults, language: 'en' }, 'en'), '');
  });

  it('holds every setting, and gives it back', () => {
    for (const element of kit.elements) {
      /** @type {import('../../demo/builder/settings.js').Settings} */
      const settings = {
        language: 'zh-Hans',
        feed: 'https://www.example.org/a.json https://www.example.cn/b.json?x=1&y=2',
        element,
        attributes: Object.fromEntries(kit.attributesOf(element).map((each) => [each.name, another(each)])),
        inside: ['event-links'],
        theme: 'night',
        tokens: Object.fromEntries(kit.tokensOf(element).map(({ name }) => [name, '3'])),
        text: '',
        link: 'https://www.example.org/news/',
        page: 'gbk',
        view: 'phone',
        form: 'vue',
        host: 'https://static.example.org/fairwire',
        frame: '/frame.html',
      };
      const { settings: read, ignored } = readAddress(new URLSearchParams(addressOf(settings, 'en')), 'en');
      assert.deepEqual(ignored, []);
      assert.deepEqual(read, {
        ...settings,
        inside: element === 'news-feed' ? settings.inside : defaults.inside,
      });
    }
  });

  it('has names of its own that no attribute has', () => {
    assert.deepEqual(
      attributes.filter(([, { name }]) => ownNames.some((own) => own === name)),
      [],
    );
  });

  it('leaves out what means nothing, and says it', () => {
    const query =
      'element=news-ticker&limit=many&tabs=no&--accent=?&colour=red&inside=div&look=neon&form=amp&layout=list';
    const { settings, ignored } = readAddress(new URLSearchParams(query), 'en');
    assert.deepEqual(settings, { ...defaults, language: 'en' });
    assert.deepEqual([...ignored].sort(), [
      ...['--accent=?', 'colour=red', 'element=news-ticker', 'form=amp', 'inside=div', 'limit=many'],
      ...['look=neon', 'tabs=no'],
    ]);
  });
});
