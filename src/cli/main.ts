import { parseArgs } from 'node:util';
import { version } from '../elements/base/version.js';
import { type Arguments, type Command, type ExitCode, UserError } from './command.js';
import { commands } from './commands/index.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the command line of `npx fairwire`.
 *
 * @param args what stands behind the program's name
 * @returns the exit code: see `ExitCode`
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  try {
    if (/^(-h|--help|help)$/.test(name)) return say(terminal, overview(), args.length ? 0 : 2);
    if (/^(-v|--version)$/.test(name)) return say(terminal, version, 0);
    const command = commands.find((known) => known.name === name);
    if (!command) throw new UserError(`There is no command "${name}". fairwire --help lists them all.`);
    return await run(command, rest, terminal);
  } catch (error) {
    terminal.note(`${terminal.styleNote('red', 'fairwire:')} ${sentence(error)}`);
    return 2;
  }
}

async function run(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(command, args);
  if (values['help']) return say(terminal, command.help, 0);
  return command.run({ values, positionals }, terminal);
}

function parse({ name, options }: Command, args: readonly string[]): Arguments {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\.\s/);
    throw new UserError(`${what.replace(/\.$/, '')}. fairwire ${name} --help lists the options.`);
  }
}

function say(terminal: Terminal, text: string, code: ExitCode): ExitCode {
  terminal.print(text.trim());
  return code;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `Fairwire ${version}: an exhibition's news, partners and events on any page.`,
    '',
    'fairwire COMMAND [options]',
    '',
    ...list,
    '',
    'fairwire COMMAND --help tells more.',
  ].join('\n');
}

/** A stack helps nobody who did not write the program. */
const sentence = (error: unknown): string =>
  error instanceof UserError
    ? error.message
    : `Something went wrong in fairwire ${version} itself: ${error instanceof Error ? error.message : String(error)}`;
