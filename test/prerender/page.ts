/** Pages with a prerendered element, to which the kit's script comes when a test wants it. */
import { fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { faultUrl } from '../helpers/faults.js';
import { embedUrl, organiser } from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

export interface PrerenderedPage {
  readonly document: Document;
  readonly element: FeedElement;
  /** Lets the kit come, and waits until the element is one of its own. */
  upgrade(folder?: string): Promise<void>;
}

/** The address of the sample feed on a server that counts the requests for it. */
export const countedFeed = (key: string, language = 'en'): string =>
  faultUrl({ from: `/feed/${language}.json`, key }).replace(location.origin, organiser);

export async function requestsOf(key: string): Promise<number> {
  return Number(await (await fetch(`/__fault/__count?key=${key}`)).text());
}

/**
 * @param attributes of the element; those that begin with `__` are for `test/runner/prerendered.js`
 */
export async function prerenderedPage(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<PrerenderedPage> {
  const src = `${organiser}/__prerendered/${tag}.html?${String(new URLSearchParams(attributes))}`;
  const local = src.replace(organiser, location.origin);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Host" width="700" height="900" src=${local}></iframe>`,
  );
  const found = (): FeedElement | null | undefined =>
    frame.contentDocument?.readyState === 'complete'
      ? frame.contentDocument.querySelector<FeedElement>(tag)
      : undefined;
  await waitUntil(() => !!found(), 'the page is there');
  const element = found()!;
  const document = frame.contentDocument!;
  return {
    document,
    element,
    async upgrade(folder) {
      const script = Object.assign(document.createElement('script'), {
        type: 'module',
        src: embedUrl('fairwire.js', folder),
      });
      document.head.append(script);
      await waitUntil(() => !!element.matches(':defined'), 'the kit is there');
    },
  };
}
