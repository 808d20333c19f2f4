/** Takes the place of content/load-content.ts in the embed files. */
import type { Content } from '../content/load-content.js';
import { loadPart } from './load-part.js';

declare const __CONTENT_INTEGRITY__: string;

let loading: Promise<Content> | undefined;

export function loadContent(): Promise<Content> {
  loading ??= loadPart<Content>('fairwire.content.js', __CONTENT_INTEGRITY__).catch((error: unknown) => {
    loading = undefined; // The next article tries again.
    throw error;
  });
  return loading;
}
