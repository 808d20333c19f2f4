import type { FeedHost } from '../elements/base/feed-host.js';
import { warnOnce } from '../elements/base/attributes.js';
import { version } from '../elements/base/version.js';

type FairwireElement = typeof FeedHost & CustomElementConstructor;

/**
 * Registers an element. A name that is taken stays as it is: the first script of a page wins, and one warning
 * names both. Never throws, so that one name that cannot be had does not cost a page the other elements.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as Partial<FairwireElement> | undefined;
  if (taken === element) return;
  if (taken) return warnAboutTwo(taken);
  try {
    customElements.define(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> could not be registered: ${String(error)}`);
  }
}

function warnAboutTwo({ version: first }: Partial<FairwireElement>): void {
  const other = first ? `Fairwire ${first}` : 'another script';
  warnOnce(
    `${other} has registered its elements on this page before Fairwire ${version}; the first ones stay.`,
  );
}
