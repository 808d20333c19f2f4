import { html, nothing, type TemplateResult } from 'lit';
import type { Organization, PartnerGroup } from '../../feed/format.js';
import { failedImages } from '../base/failed-images.js';
import { heading } from '../base/heading.js';
import { renderLink } from './footer.link.js';
import type { FooterHost, FooterParts } from './partner-footer.renderer.js';

export function renderGroup(
  { name, members = [] }: PartnerGroup,
  host: FooterHost,
  footer: FooterParts,
): TemplateResult {
  const showsLogos = host.logos === 'show';
  return html`<div part="group" class="group">
    ${name ? heading(host.headingLevel, 'heading', name) : nothing}
    <ul part="list" class="list ${showsLogos ? '' : 'names'}" role="list">
      ${members.map((member) => html`<li part="item">${renderMember(member, showsLogos, footer)}</li>`)}
    </ul>
  </div>`;
}

/** A logo with its name; the name in the logo's place, where there is none. */
function renderMember(
  { name, alternateName, url, logo }: Organization,
  showsLogos: boolean,
  footer: FooterParts,
): TemplateResult {
  const image = showsLogos && logo && !failedImages.has(logo.url) ? logo.url : undefined;
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
  if (url) return renderLink(footer, url, content, { title: alternateName });
  return html`<span class="member" title=${alternateName ?? ''}>${content}</span>`;
}
