import { html, nothing, type TemplateResult } from 'lit';
import type { Organization, PartnerGroup, SiteLink } from '../../feed/format.js';
import type { Messages } from '../../locales/messages.js';
import { heading, type HeadingLevel } from '../base/heading.js';

/** What a footer is rendered from. */
export interface FooterParts {
  readonly groups: readonly PartnerGroup[];
  readonly links: readonly SiteLink[];
  readonly copyright: string;
  readonly license: string | undefined;
  readonly messages: Messages;
  readonly headingLevel: HeadingLevel;
  readonly showsLogos: boolean;
  /** The addresses of logos that could not be had. */
  readonly failed: ReadonlySet<string>;
  readonly imageFailed: (event: Event) => void;
  readonly target: string | undefined;
  readonly rel: string | undefined;
}

export function renderFooter(footer: FooterParts): TemplateResult {
  const { groups, links, copyright, license, imageFailed } = footer;
  // Errors of images do not bubble: they are caught on the way down.
  return html`<div @error=${{ handleEvent: imageFailed, capture: true }}>
    ${groups.map((group) => renderGroup(group, footer))}
    ${
      links.length || copyright || license
        ? html`<div part="footer" class="footer meta">
            ${links.length ? renderLinks(footer) : nothing}
            ${copyright || license ? renderCopyright(footer) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

const renderLinks = (footer: FooterParts): TemplateResult =>
  html`<nav aria-label=${footer.messages.siteLinks}>
    <ul part="list" class="links" role="list">
      ${footer.links.map(({ name, url }) => html`<li part="item">${renderLink(footer, url, name)}</li>`)}
    </ul>
  </nav>`;

const renderCopyright = (footer: FooterParts): TemplateResult =>
  html`<p part="copyright" class="copyright">
    ${footer.copyright}
    ${footer.license ? renderLink(footer, footer.license, footer.messages.license, 'license') : nothing}
  </p>`;

function renderGroup({ name, members = [] }: PartnerGroup, footer: FooterParts): TemplateResult {
  return html`<div part="group" class="group">
    ${name ? heading(footer.headingLevel, 'heading', name) : nothing}
    <ul part="list" class="list ${footer.showsLogos ? '' : 'names'}" role="list">
      ${members.map((member) => html`<li part="item">${renderMember(member, footer)}</li>`)}
    </ul>
  </div>`;
}

function renderMember({ name, alternateName, url, logo }: Organization, footer: FooterParts): TemplateResult {
  const { showsLogos, failed } = footer;
  const image = showsLogos && logo && !failed.has(logo.url) ? logo.url : undefined;
  const content = html`${
      image
        ? html`<img
            part="image"
            class="plate"
            src=${image}
            alt=""
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }<span part="title" class="title ${showsLogos && !image ? 'plate' : ''}">${name}</span>`;
  if (!url) return html`<span class="member" title=${alternateName ?? ''}>${content}</span>`;
  return renderLink(footer, url, content, '', alternateName);
}

function renderLink(
  { target, rel }: FooterParts,
  url: string,
  content: unknown,
  relation = '',
  title = '',
): TemplateResult {
  const relations = [relation, rel].filter(Boolean).join(' ');
  return html`<a
    part="link"
    class="member"
    href=${url}
    target=${target ?? nothing}
    rel=${relations || nothing}
    title=${title}
    >${content}</a
  >`;
}
