import { HtmlSanitizerBuilder } from 'safevalues';
import { allowedAttributes, allowedElements } from './allowed.js';

interface Policy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * Passes HTML to a parser of an inert document. Where a page enforces Trusted Types, its `trusted-types` has to
 * list `fairwire`; where it refuses, the parser throws.
 */
function forInertParser(html: string): string {
  try {
    policy ??= (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('fairwire', {
      createHTML: (text) => text,
    });
  } catch {
    // The page may have a list without enforcing it.
  }
  return policy ? policy.createHTML(html) : html;
}

/**
 * Renames style attributes and event handlers, which are dropped later on. Chromium reports each of them to a page
 * with a Content Security Policy while it parses, though an inert document applies none.
 */
const unreported = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/"[^"]*"|'[^']*'|\b(style|on[a-z]+)(?=\s*=)/gi, (text, name?: string) =>
      name ? `x-${name}` : text,
    ),
  );

/** Parses HTML in a document that runs no script and loads nothing. */
export function parseInert(html: string): DocumentFragment {
  const template = document.implementation.createHTMLDocument('').createElement('template');
  template.innerHTML = forInertParser(unreported(html));
  return template.content;
}

let sanitizer: ReturnType<HtmlSanitizerBuilder['build']> | undefined;

/** The security boundary: nothing but what is allowed is in the fragment, whatever came in. */
export function sanitize(html: string): DocumentFragment {
  sanitizer ??= new HtmlSanitizerBuilder()
    .onlyAllowElements(allowedElements)
    .onlyAllowAttributes(allowedAttributes)
    .build();
  return sanitizer.sanitizeToFragment(html);
}
