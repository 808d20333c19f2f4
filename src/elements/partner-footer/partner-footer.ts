import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Organization, PartnerGroup } from '../../feed/format.js';
import { partnerGroupsOf } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { choice, words } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { heading } from '../base/heading.js';
import { property } from '../base/property.js';
import { partnerFooterStyles } from './partner-footer.styles.js';

const shownParts = ['groups', 'links', 'copyright'] as const;
type ShownPart = (typeof shownParts)[number];

/**
 * The partners of an exhibition in their groups, the links of the organiser's site, and the copyright line.
 *
 * @csspart group - A group of partners.
 * @csspart heading - Its name.
 * @csspart list - The partners in it; also the site's links.
 * @csspart item - One of them.
 * @csspart link - The link to a partner's page, to a page of the site, or to the licence.
 * @csspart image - A partner's logo.
 * @csspart title - A partner's name.
 * @csspart footer - The line of links and copyright.
 * @csspart copyright - The copyright line.
 */
export class PartnerFooter extends FeedElement {
  static override styles = [...FeedElement.styles, partnerFooterStyles];

  /** What is shown: `groups`, `links`, `copyright`, in any combination. */
  @property(words('show', shownParts)) show: readonly ShownPart[] = shownParts;

  /** The ids of the groups to show, separated by spaces; all of them when empty. They keep the feed's order. */
  @property({ useDefault: true }) groups = '';

  /** `hide` shows the partners' names alone. */
  @property(choice('logos', ['show', 'hide'] as const)) logos: 'show' | 'hide' = 'show';

  /** The addresses of logos that could not be had. */
  private readonly failed = new Set<string>();

  protected override isEmpty(feed: Feed): boolean {
    const { groups, links, copyright, license } = this.contentOf(feed);
    return !(groups.length || links.length || copyright || license);
  }

  protected override emptyMessage(messages: Messages): string {
    return messages.noPartners;
  }

  protected override renderSkeleton(): TemplateResult {
    const member = html`<div><span class="plate"></span><span class="title">&nbsp;</span></div>`;
    const row = html`<div class="group">
      <span class="heading">&nbsp;</span>
      <div class="list">${member}${member}${member}${member}</div>
    </div>`;
    return html`${row}${row}`;
  }

  protected override renderFeed(feed: Feed, { messages }: Locale): TemplateResult {
    const { groups, links, copyright, license } = this.contentOf(feed);
    // Errors of images do not bubble: they are caught on the way down.
    return html`<div @error=${{ handleEvent: this.imageFailed, capture: true }}>
      ${groups.map((group) => this.renderGroup(group))}
      ${
        links.length || copyright || license
          ? html`<div part="footer" class="footer meta">
              ${
                links.length
                  ? html`<nav aria-label=${messages.siteLinks}>
                      <ul part="list" class="links" role="list">
                        ${links.map(({ name, url }) => html`<li part="item">${this.renderLink(url, name)}</li>`)}
                      </ul>
                    </nav>`
                  : nothing
              }
              ${
                copyright || license
                  ? html`<p part="copyright" class="copyright">
                      ${copyright}
                      ${license ? this.renderLink(license, messages.license, 'license') : nothing}
                    </p>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>`;
  }

  /** What of a feed is shown. */
  private contentOf(feed: Feed) {
    const { links = [], legal = {} } = feed._fairwire ?? {};
    const { copyrightNotice, copyrightHolder, copyrightYear, license } = legal;
    const shows = (part: ShownPart): boolean => this.show.includes(part);
    const ids = this.groups.split(/\s+/).filter(Boolean);
    // A year without a holder says nothing.
    const built = copyrightHolder && ['©', copyrightYear, copyrightHolder].filter(Boolean).join(' ');
    return {
      groups: shows('groups')
        ? partnerGroupsOf(feed).filter(({ id }) => !ids.length || ids.includes(id))
        : [],
      links: shows('links') ? links : [],
      copyright: (shows('copyright') && (copyrightNotice ?? built)) || '',
      license: shows('copyright') ? license : undefined,
    };
  }

  private renderGroup({ name, members = [] }: PartnerGroup): TemplateResult {
    return html`<div part="group" class="group">
      ${name ? heading(this.headingLevel, 'heading', name) : nothing}
      <ul part="list" class="list ${this.logos === 'hide' ? 'names' : ''}" role="list">
        ${members.map((member) => html`<li part="item">${this.renderMember(member)}</li>`)}
      </ul>
    </div>`;
  }

  private renderMember({ name, alternateName, url, logo }: Organization): TemplateResult {
    const shown = this.logos === 'show';
    const image = shown && logo && !this.failed.has(logo.url) ? logo.url : undefined;
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
      }<span part="title" class="title ${shown && !image ? 'plate' : ''}">${name}</span>`;
    if (!url) return html`<span class="member" title=${alternateName ?? ''}>${content}</span>`;
    return this.renderLink(url, content, '', alternateName);
  }

  private renderLink(url: string, content: unknown, relation = '', title = ''): TemplateResult {
    const { target, rel } = this.linkAttributes;
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

  private readonly imageFailed = ({ target }: Event): void => {
    this.failed.add((target as HTMLImageElement).src);
    this.requestUpdate();
  };
}
