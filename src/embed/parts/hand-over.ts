/** The event by which a part hands itself over, on its own script element: no global name is needed. */
export const partEvent = 'fairwire-part';

/** Gives what a part holds to the embed file that loads it: docs/adr/0007. */
export function handOver(part: object): void {
  document.currentScript?.dispatchEvent(new CustomEvent(partEvent, { detail: part }));
}
