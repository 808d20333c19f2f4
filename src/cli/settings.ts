import { type Arguments, UserError } from './command.js';

/**
 * Attributes out of `--set NAME=VALUE`; `--set NAME` is one without a value.
 *
 * @throws UserError for what is no name
 */
export function attributesOf(settings: readonly string[]): Record<string, string | true> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [, name, value] = /^([a-z][a-z-]*)(?:=(.*))?$/s.exec(setting) ?? [];
      if (!name) throw new UserError(`--set ${setting} is no attribute: write --set NAME=VALUE.`);
      return [name, value ?? true];
    }),
  );
}

/**
 * The number in an option.
 *
 * @throws UserError for what is no number that `fits`
 */
export function numberOf(
  name: string,
  unit: string,
  value: Arguments['values'][string],
  fits: (number: number) => boolean,
): number {
  const number = Number(value);
  if (fits(number)) return number;
  throw new UserError(`--${name} takes a number of ${unit}, not "${String(value)}".`);
}

/** Milliseconds that an answer may take: `--timeout`, in seconds, 15 by default. */
export const timeoutOf = ({ values }: Arguments): number =>
  numberOf('timeout', 'seconds', values['timeout'] ?? '15', (seconds) => seconds > 0) * 1000;
