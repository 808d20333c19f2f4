import { css, html, nothing } from 'lit';
import { baseUrl } from './base-url.js';
import { partEvent } from './parts/hand-over.js';

/** An object with the page's globals as they were when the embed file was loaded. */
declare const __PAGE_GLOBALS__: object;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Where a page enforces Trusted Types, its `trusted-types` has to list `fairwire#script`, if it lists any. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy ??= trustedTypes?.createPolicy('fairwire#script', { createScriptURL: (address) => address });
  } catch {
    // The page may have a list without enforcing it; where it does, the address is refused below.
  }
  return policy ? policy.createScriptURL(url) : url;
}

/** Milliseconds. A reader sees grey shapes until then. */
const timeLimit = 30_000;

/** The parts that are loaded or on their way. One that failed is forgotten, and asked for again. */
const parts = new Map<string, Promise<unknown>>();

/**
 * Loads a part of the kit that lies beside the embed file. The browser compares it with `integrity` before it runs
 * (Subresource Integrity, 3.3), so the hash of the embed file vouches for the part as well.
 *
 * @throws where the part is not there, is another one, or the page's policy forbids it
 */
export function loadPart(file: string, integrity: string): Promise<unknown> {
  let part = parts.get(file);
  if (!part) {
    part = request(file, integrity);
    part.catch(() => parts.delete(file));
    parts.set(file, part);
  }
  return part;
}

async function request(file: string, integrity: string): Promise<unknown> {
  // A part finds Lit, and the page's globals as they were, on its script element: see vite.config.ts.
  const script = Object.assign(document.createElement('script'), {
    lit: { css, html, nothing, loadPart, ...__PAGE_GLOBALS__ },
  });
  script.integrity = integrity;
  script.crossOrigin = 'anonymous';
  script.charset = 'utf-8';
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<unknown>((resolve, reject) => {
      script.addEventListener(partEvent, (event) => {
        script.onload = null;
        resolve((event as CustomEvent<unknown>).detail);
      });
      const fail = (): void => reject(new Error(`${file} could not be loaded.`));
      // One that has run and handed nothing over has failed as well.
      script.onload = script.onerror = fail;
      timer = setTimeout(fail, timeLimit);
      script.src = trusted(new URL(file, baseUrl()).href);
      document.head.append(script);
    });
  } finally {
    clearTimeout(timer);
    script.remove();
  }
}
