// @ts-check
/** The apps of test/package/apps/: checked by the compiler of each framework, built, and used in a browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { findBrowsers, howToGet } from '../../runner/browsers.js';
import { openBrowser } from '../../visual/camera.js';
import { skip } from '../../visual/kept.js';
import { COMPILERS } from '../support/compilers.js';
import { link, ROOT } from '../support/pack.js';
import { serve } from '../support/site.js';
import { use } from './use.js';

/** What the apps import beside the package, with the types of it. */
const FRAMEWORKS = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'preact', 'solid-js', 'vue', 'svelte'],
  ...['@angular/core', '@angular/common', '@angular/compiler', '@angular/platform-browser', 'rxjs'],
];

const BUILT = ['react', 'preact', 'solid', 'vue', 'svelte', 'angular'];

const run = promisify(execFile);

/** @type {Record<string, [path: string, ...args: string[]]>} */
const CHECKERS = {
  vue: ['vue-tsc/bin/vue-tsc.js', '--project', '.'],
  svelte: ['svelte-check/bin/svelte-check', '--workspace', '.', '--output', 'human', '--fail-on-warnings'],
};

/** What the checker of a framework says of a folder. @param {string} name @param {string} folder */
async function check(name, folder) {
  const [path, ...args] = CHECKERS[name] ?? ['typescript/bin/tsc', '--project', '.'];
  const command = [join(ROOT, 'node_modules', path), ...args];
  return run(process.execPath, command, { cwd: folder }).then(
    () => '',
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
}

/** @param {import('../support/pack.js').Installed} installed */
export async function apps({ project }) {
  const folder = join(project, 'apps');
  await cp(join(ROOT, 'test/package/apps'), folder, { recursive: true });
  await link(project, FRAMEWORKS);

  suite('for the checker of', () => {
    for (const name of ['define', 'plain', ...BUILT])
      test(name, async () => assert.equal(await check(name, join(folder, name)), ''));

    test('svelte, which finds what is wrong in a template', async () => {
      const wrong = join(folder, 'svelte-wrong');
      await mkdir(wrong);
      await cp(join(folder, 'svelte/tsconfig.json'), join(wrong, 'tsconfig.json'));
      await writeFile(join(wrong, 'main.ts'), `import 'fairwire/svelte';`);
      await writeFile(
        join(wrong, 'Wrong.svelte'),
        `<script lang="ts"></script>\n<news-list limit="5"></news-list>\n<event-links layout="grid"></event-links>`,
      );
      const said = await check('svelte', wrong);
      for (const type of ['string', '"grid"'])
        assert.ok(said.includes(`Type '${type}' is not assignable`), said);
    });
  });

  const [chromium] = findBrowsers(['chromium']);
  if (chromium) inBrowser(chromium.path, folder);
  else skip('apps in a browser', `Not used, for not found here: ${howToGet('chromium')}`);
}

/** @param {string} path of the browser @param {string} folder of the apps */
function inBrowser(path, folder) {
  suite('an app made with', async () => {
    const site = await serve(join(folder, 'built'));
    const browser = await openBrowser(path);
    after(async () => {
      await browser.close();
      site.close();
    });
    for (const name of BUILT)
      test(name, async () => {
        await build({
          ...{ root: join(folder, name), configFile: false, logLevel: 'error', base: './' },
          plugins: [COMPILERS[name]?.()],
          build: { outDir: join(folder, 'built', name), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
        });
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        try {
          await use(page, `${site.origin}/${name}/index.html`, site.origin);
        } finally {
          await context.close();
        }
      });
  });
}
