import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version } from '../../elements/base/version.js';
import { type Arguments, type Command, type ExitCode, UserError } from '../command.js';
import { embedFiles, embedFolder, readIntegrity } from '../embed-files.js';
import type { Terminal } from '../terminal.js';
import { starterFeed } from './init/feed.js';
import { logoFile, pictureFile } from './init/picture-files.js';
import { hallPicture, logoPicture } from './init/images.js';
import { starterPage } from './init/page.js';
import { caddySettings, nginxSettings } from './init/servers.js';
import { type StarterLanguage, starterLanguages, starterTexts } from './init/texts.js';

const help = `
fairwire init [FOLDER] [options]

Makes a folder to begin with: a feed about a fair that does not exist, its pictures, a page that shows
it with all elements, the script beside it, settings for nginx and Caddy, and a README that says what
to do next. Default: the current folder.

  --language TAG    en, zh-Hans or zh-Hant. Default: en.
  --url URL         The address that the folder will have. The feed then names it and its pictures in
                    full; without it they are relative, which fairwire check warns of.

Nothing is overwritten: where one of the files is there already, none is written.

Exit code: 0; 2 where nothing was written.

  fairwire init my-feed --language zh-Hans
`;

export const initCommand: Command = {
  name: 'init',
  summary: 'makes a folder with a feed to begin with, and a page that shows it',
  help,
  options: { language: { type: 'string' }, url: { type: 'string' } },
  run,
};

async function run({ values, positionals }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [folder = '.', ...more] = positionals;
  if (more.length) throw new UserError('Name one folder, or none for the current one.');
  const files = await starterFiles(languageOf(values['language']), folderUrl(values['url']));
  await refuseToOverwrite(folder, [...files.keys()]);
  for (const [name, content] of files) await write(join(folder, name), content);
  const own = [...files.keys()].filter((name) => !name.startsWith('fairwire/'));
  for (const name of own) terminal.print(join(folder, name));
  terminal.print(`${join(folder, 'fairwire', version)}: ${files.size - own.length} files`);
  terminal.note(`${join(folder, 'README.md')} says what to do next.`);
  return 0;
}

function languageOf(value: unknown): StarterLanguage {
  const asked = typeof value === 'string' ? value.toLowerCase() : 'en';
  const language = starterLanguages.find((known) => known.toLowerCase() === asked);
  if (!language)
    throw new UserError(
      `--language has to be one of ${starterLanguages.join(', ')}, not "${String(value)}".`,
    );
  return language;
}

/** The address of a folder ends in `/`. */
function folderUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(`--url has to be an http or https address, not "${value}".`);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** All files by their names, with `/` between folders. */
async function starterFiles(
  language: StarterLanguage,
  url: string | undefined,
): Promise<Map<string, string | Uint8Array>> {
  const integrity = await readIntegrity();
  const files = new Map<string, string | Uint8Array>([
    ['feed.json', `${JSON.stringify(starterFeed(language, Date.now(), url), null, 2)}\n`],
    ['index.html', starterPage(language, integrity)],
    ['README.md', starterTexts[language].readme(version)],
    [pictureFile, hallPicture],
    [logoFile, logoPicture],
    ['server/nginx.conf', nginxSettings],
    ['server/Caddyfile', caddySettings],
  ]);
  for (const name of await embedFiles())
    files.set(`fairwire/${version}/${name}`, await readFile(join(embedFolder(), name)));
  return files;
}

async function refuseToOverwrite(folder: string, names: readonly string[]): Promise<void> {
  const found = await Promise.all(names.map((name) => isThere(join(folder, name))));
  const there = names.filter((_name, index) => found[index]);
  if (!there.length) return;
  const [first = '', ...others] = there.map((name) => join(folder, name));
  const rest = others.length ? `, and so are ${others.length} more` : '';
  throw new UserError(`${first} is there already${rest}: nothing was written. Name an empty folder.`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw new UserError(`${path} cannot be written (${code}). Name another folder.`);
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
