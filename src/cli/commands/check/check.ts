import type { Command } from '../../command.js';
import { askLinks } from './ask-links.js';
import { optionsOf } from './options.js';
import { printGithub, printJson } from './print-data.js';
import { printText } from './print-text.js';
import { readPages } from './read-pages.js';
import { reportOf } from './report.js';

const printers = { text: printText, json: printJson, github: printGithub };

export const checkCommand: Command = {
  name: 'check',
  summary: 'says what is wrong with a feed, where, and what to do',
  help: `
fairwire check FEED [options]

Checks a feed: its encoding, its JSON, the rules of JSON Feed 1.1, the members of _fairwire, and that all ids in it
name something. FEED is an address, a file, or - for the standard input. Of an address it also checks what a partner's
page would meet: whether it may read the feed, redirects, caching, compression; and the further pages of the feed.

  --links            asks for every picture and link too, and tells the dead ones
  --pages N          how many pages are read; 10 by default, of a file the file alone
  --format FORMAT    text (the default), json, or github (annotations of a GitHub workflow)
  --timeout SECONDS  how long each answer may take; 15 by default

Exit code: 0 without errors, 1 with errors, 2 where there is nothing to check. Warnings alone are no failure.

Example: fairwire check https://www.example.org/feed/en.json --links
`,
  options: {
    links: { type: 'boolean' },
    pages: { type: 'string' },
    format: { type: 'string' },
    timeout: { type: 'string' },
  },
  async run(args, terminal) {
    const options = optionsOf(args);
    const pages = await readPages(options, terminal);
    const documents = options.links ? await askLinks(pages, options.timeout, terminal) : pages;
    const report = reportOf(documents);
    printers[options.format](report, terminal);
    return report.errors ? 1 : 0;
  },
};
