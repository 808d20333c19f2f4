/** What was written to the console as a warning while `act` ran. */
export function warningsDuring(act: () => unknown): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  try {
    act();
  } finally {
    console.warn = original;
  }
  return warnings;
}
