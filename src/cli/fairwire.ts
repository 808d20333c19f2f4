#!/usr/bin/env node
/** The program behind `npx fairwire`. */
import { main } from './main.js';
import { Terminal } from './terminal.js';

// A reader that has seen enough, as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2), new Terminal(process.stdout, process.stderr));
