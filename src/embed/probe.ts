/**
 * Imported before anything is registered. Some pages have put something else in the place of what the kit is built
 * on: then this throws, nothing is registered, and what stands in the elements is seen.
 */
const detail = new Map().set(new AbortController(), new Set().add(JSON.parse('0')));
document.dispatchEvent(new CustomEvent('fairwire-probe', { detail }));
new IntersectionObserver(() => undefined).disconnect();
void Promise.resolve().then(() => undefined);
