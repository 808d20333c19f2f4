/** Asks the demo's server for what `fairwire prerender` makes: that runs in Node, and not on a page. */
import type { PrerenderOptions } from '../../src/prerender/index.js';
import { fallbackHtml } from '../../src/snippet/index.js';
import type { Result } from './context.js';
import type { CheckedFeed } from './feed-check.js';
import { fallbackOf, feedsOf, type Settings } from './settings.js';

/** Never rejects. */
export async function askPrerendered(settings: Settings, { feed, document }: CheckedFeed): Promise<Result> {
  const options = {
    element: settings.element as PrerenderOptions['element'],
    attributes: {
      src: feedsOf(settings).join(' '),
      ...(settings.theme && { class: `fairwire-${settings.theme}` }),
      ...settings.attributes,
    },
    fallback: fallbackHtml(fallbackOf(settings, feed)),
  } satisfies PrerenderOptions;
  try {
    const response = await fetch('/prerender', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ document, options }),
    });
    if (!response.ok) return { kind: 'failed', reason: await response.text() };
    return { kind: 'made', ...((await response.json()) as { html: string; styleHash: string }) };
  } catch {
    return { kind: 'failed' };
  }
}
