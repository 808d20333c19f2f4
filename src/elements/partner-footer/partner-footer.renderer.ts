import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/format.js';
import { partnerMessages } from '../../locales/partners/index.js';
import { onImageError } from '../base/failed-images.js';
import type { HeadingLevel } from '../base/heading.js';
import { chosenGroups } from './footer.choice.js';
import { contentOf, type FooterContent, isEmpty } from './footer.content.js';
import { renderGroup } from './footer.group.js';
import { renderLink } from './footer.link.js';
import { renderRest } from './footer.rest.js';
import { footerStyles } from './footer.styles.js';
import type { PartnerFooter } from './partner-footer.js';

export const styles = [footerStyles];

/** The element that shows the footer. */
export interface FooterHost {
  readonly headingLevel: HeadingLevel;
  readonly localName: string;
  /** The ids of the groups that are shown. */
  readonly groups: string;
  readonly logos: 'show' | 'hide';
  readonly collapse: boolean;
  requestUpdate(): void;
}

/** What a footer is rendered from. */
export interface FooterParts extends FooterContent {
  /** The language of the words. */
  readonly tag: string;
  readonly target: string | undefined;
  readonly rel: string | undefined;
}

export { isEmpty };

export const emptyMessage = (tag: string): string => partnerMessages(tag).none;

export const render = (host: PartnerFooter, feed: Feed, tag: string): TemplateResult =>
  renderFooter(host, { ...contentOf(host, feed), ...host.linkAttributes, tag });

function renderFooter(host: FooterHost, footer: FooterParts): TemplateResult {
  const { links, copyright, license, icp } = footer;
  return html`<div @error=${onImageError(host)}>
    ${renderGroups(host, footer)}
    ${
      links.length || copyright || license || icp
        ? html`<div part="footer" class="footer meta">
            ${links.length ? renderLinks(footer) : nothing}
            ${copyright || license ? renderCopyright(footer) : nothing}
            ${icp ? renderRegistration(footer, icp) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function renderGroups(host: FooterHost, footer: FooterParts): unknown {
  const groups = chosenGroups(host, footer.groups).map((group) => renderGroup(group, host, footer));
  if (!host.collapse || groups.length < 2) return groups;
  const [first, ...rest] = groups;
  return html`${first}${renderRest(rest, footer.tag)}`;
}

/** What the relation of a page to the site is called (IANA link relations), where it has a name. */
const relations: Readonly<Record<string, string>> = { privacy: 'privacy-policy' };

const renderLinks = (footer: FooterParts): TemplateResult =>
  html`<nav aria-label=${partnerMessages(footer.tag).siteLinks}>
    <ul part="list" class="links" role="list">
      ${footer.links.map(
        ({ name, url, role = '' }) =>
          html`<li part="item">${renderLink(footer, url, name, { relation: relations[role], role })}</li>`,
      )}
    </ul>
  </nav>`;

const renderCopyright = (footer: FooterParts): TemplateResult =>
  html`<p part="copyright" class="copyright">
    ${footer.copyright}
    ${
      footer.license
        ? renderLink(footer, footer.license, partnerMessages(footer.tag).license, { relation: 'license' })
        : nothing
    }
  </p>`;

const renderRegistration = (
  footer: FooterParts,
  { number, url }: NonNullable<FooterParts['icp']>,
): TemplateResult =>
  html`<p part="registration" class="registration">${url ? renderLink(footer, url, number) : number}</p>`;
