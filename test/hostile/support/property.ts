/** Settings of tests with random input. The seed is always the same one, for a suite that does not fail by chance. */
import fc from 'fast-check';

/** `VITE_SEED=1 npm run test:hostile` tries another one, `VITE_RUNS=10000` more of them. */
const env = import.meta.env as Readonly<Record<string, string | undefined>>;
const seed = Number(env['VITE_SEED'] ?? 20150629);
const numRuns = Number(env['VITE_RUNS'] ?? 300);

/** Declares a test of a property. Its title counts the runs, for the table. */
export function holds<T>(name: string, inputs: fc.Arbitrary<T>, check: (input: T) => void): void {
  it(`${name}: ${numRuns} runs`, function () {
    let checks = 0;
    const property = fc.property(inputs, (input) => {
      checks++;
      check(input);
    });
    fc.assert(property, {
      ...{ seed, numRuns, includeErrorInReport: true },
      ...{ interruptAfterTimeLimit: 45_000, markInterruptAsFailure: true },
    });
    if (this.test) this.test.title += `, ${checks} checks`;
  });
}
