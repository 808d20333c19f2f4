/** Timers that run when the test says so. */

interface Held {
  readonly call: () => void;
  readonly due: number;
}

export interface Clock {
  /** In how many milliseconds each of the timers is due, the first first. */
  readonly pending: readonly number[];
  /** Lets time pass: the timers that are due by then run. */
  advance(milliseconds: number): void;
  putBack(): void;
}

/** Stops the clock, and holds timers of these delays: those of the test itself and of requests go on. */
export function holdTimers(isHeld: (milliseconds: number) => boolean): Clock {
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const now = Date.now.bind(Date);
  const held = new Map<number, Held>();
  let passed = 0;
  let last = 0;
  const start = now();
  const time = (): number => start + passed;
  const hold = (call: TimerHandler, delay = 0, ...values: unknown[]): number => {
    if (!isHeld(delay) || typeof call !== 'function') return setTimeout(call, delay, ...values);
    held.set(--last, { call: call as () => void, due: time() + delay });
    return last;
  };
  window.setTimeout = hold as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!held.delete(Number(id))) clearTimeout(id);
  };
  Date.now = time;
  return {
    get pending() {
      return [...held.values()].map(({ due }) => due - time()).sort((a, b) => a - b);
    },
    advance(milliseconds) {
      passed += milliseconds;
      for (const [id, { call, due }] of [...held]) if (due <= time() && held.delete(id)) call();
    },
    putBack() {
      Object.assign(window, { setTimeout, clearTimeout });
      Date.now = now;
    },
  };
}
