import { html, nothing, type TemplateResult } from 'lit';

interface LinkOptions {
  /** What the page is to this one, for `rel`. */
  readonly relation?: string | undefined;
  /** What the link is for: a part of its own, so that a host can style or hide it. */
  readonly role?: string;
  readonly title?: string | undefined;
}

export function renderLink(
  { target, rel }: { readonly target: string | undefined; readonly rel: string | undefined },
  url: string,
  content: unknown,
  { relation, role, title }: LinkOptions = {},
): TemplateResult {
  const relations = [relation, rel].filter(Boolean).join(' ');
  return html`<a
    part=${role ? `link ${role}` : 'link'}
    class="member"
    href=${url}
    target=${target ?? nothing}
    rel=${relations || nothing}
    title=${title ?? ''}
    >${content}</a
  >`;
}
