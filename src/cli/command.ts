import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.js';

/** 0: as it should be; 1: problems were found; 2: it was called wrongly, or there was nothing to work on. */
export type ExitCode = 0 | 1 | 2;

/** What was written behind a command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One of the commands of `npx fairwire`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `fairwire NAME --help` prints: how it is called, each option with its default, an example. */
  readonly help: string;
  /** Its options, in the form of `util.parseArgs`; `--help` is every command's. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Results go to `terminal.print`, everything else to `terminal.note`.
   *
   * @throws UserError where the caller has to do something else
   */
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Ends a command with exit code 2. Its message is one sentence: what is wrong, where, and what to do. */
export class UserError extends Error {}
