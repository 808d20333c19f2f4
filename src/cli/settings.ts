import { UserError } from './command.js';

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
