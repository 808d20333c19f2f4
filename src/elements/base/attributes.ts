/** What attributes accept. A wrong value counts as the default, and is named once in the console. */
import type { PropertyDeclaration } from 'lit';
import type { Declare } from './property.js';
import { version } from './version.js';

let reading: Element | undefined;

/** Names the element whose attributes are read while `read` runs, so that a warning can say where it is. */
export function readingAttributesOf<T>(element: Element, read: () => T): T {
  const outer = reading;
  reading = element;
  const result = read();
  reading = outer;
  return result;
}

const warned = new Set<string>();

/** Says a sentence to the page's developer, once. */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  // eslint-disable-next-line no-console -- the one place that speaks to the page's developer
  console.warn(`Fairwire ${version}: ${sentence}`);
}

/**
 * An attribute whose text is read by `parse`: undefined stands for a wrong value, and the property then has the
 * value of its initializer.
 */
const attribute =
  <T>(expected: string, parse: (text: string) => T | undefined, options?: PropertyDeclaration): Declare =>
  (name) => ({
    ...options,
    converter: {
      fromAttribute(text) {
        if (text === null) return undefined;
        const value = parse(text.trim());
        if (value === undefined)
          warnOnce(
            `<${reading?.localName}> has ${name}="${text.slice(0, 80)}", which is not ${expected}; the default is used.`,
          );
        return value;
      },
    },
  });

/**
 * One of a few words.
 *
 * @param reflect whether a property that is set writes the attribute, for styles that select on it
 */
export const choice = (options: readonly (string | number)[], reflect = false): Declare =>
  attribute(`one of ${options.join(', ')}`, (text) => options.find((option) => String(option) === text), {
    reflect,
  });

/** A text of a certain form. */
export const matching = (expected: string, form: RegExp): Declare =>
  attribute(expected, (text) => (form.test(text) ? text : undefined));

/** A whole number. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER): Declare =>
  attribute(`a whole number from ${least}`, (text) => {
    const value = text ? Number(text) : NaN;
    return Number.isInteger(value) && value >= least ? Math.min(value, most) : undefined;
  });

/** Words of a list, separated by spaces, in any order. */
export const words = (options: readonly string[]): Declare =>
  attribute(`made of ${options.join(', ')}`, (text) => {
    const found = text.split(/\s+/).filter(Boolean);
    return found.every((word) => options.includes(word)) ? found : undefined;
  });

/** An attribute whose property is undefined while it is not there, which Lit would take for having no default. */
export const optional =
  (declare: Declare): Declare =>
  (name) => ({ ...declare(name), useDefault: false, type: Object });
