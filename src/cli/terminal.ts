import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** A stream that is written to; `process.stdout` and `process.stderr` are such. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Whether colours are wanted there: https://no-color.org and https://force-color.org */
const isColourful = ({ isTTY }: Stream, env: NodeJS.ProcessEnv): boolean =>
  env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : !!isTTY;

/** Where a command writes: results to one stream, all that is said about the work to the other one. */
export class Terminal {
  private progressWidth = 0;

  constructor(
    private readonly results: Stream,
    private readonly notes: Stream,
    private readonly env: NodeJS.ProcessEnv = process.env,
  ) {}

  /** A line of the result. */
  print(text: string): void {
    this.clear();
    this.results.write(`${text}\n`);
  }

  /** A line about the work: not a part of the result. */
  note(text: string): void {
    this.clear();
    this.notes.write(`${text}\n`);
  }

  /** What is being done, in a line that the next one replaces. Nothing where nobody looks. */
  progress(text: string): void {
    if (!this.notes.isTTY) return;
    this.clear();
    this.notes.write(text);
    this.progressWidth = text.length;
  }

  /** Text for `print`, coloured where the results are looked at. */
  style(style: Style, text: string): string {
    return paint(style, text, isColourful(this.results, this.env));
  }

  /** Text for `note`, coloured where the notes are looked at. */
  styleNote(style: Style, text: string): string {
    return paint(style, text, isColourful(this.notes, this.env));
  }

  private clear(): void {
    if (this.progressWidth) this.notes.write(`\r${' '.repeat(this.progressWidth)}\r`);
    this.progressWidth = 0;
  }
}

const paint = (style: Style, text: string, isWanted: boolean): string =>
  isWanted ? styleText(style, text, { validateStream: false }) : text;
