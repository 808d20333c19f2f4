import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/format.js';
import { partnerGroupsOf } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { choice, words } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { loadRenderer } from './load-renderer.js';
import { partnerFooterStyles } from './partner-footer.styles.js';

const shownParts = ['groups', 'links', 'copyright', 'icp'] as const;
type ShownPart = (typeof shownParts)[number];

/**
 * The partners of an exhibition in their groups, the links of the organiser's site, the copyright line, and the
 * organiser's registration where it is asked for.
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
 * @csspart registration - The ICP registration.
 * @csspart more - The button that shows the groups after the first, with `collapse` on a narrow screen.
 * @csspart about - The link of the site with this role; `contact`, `favorites`, `privacy`, `tickets`, `exhibit`,
 *   `visit` and `custom` likewise.
 */
export class PartnerFooter extends FeedElement {
  static override styles = [...FeedElement.styles, partnerFooterStyles];

  /** What is shown: `groups`, `links`, `copyright`, `icp`, in any combination; by default all but `icp`. */
  @property(words(shownParts)) show: readonly ShownPart[] = shownParts.slice(0, 3);

  /**
   * The ids of the groups to show, separated by spaces; all of them when empty, or when the feed has none of these.
   * They keep the feed's order.
   */
  @property() groups = '';

  /** `hide` shows the partners' names alone. */
  @property(choice(['show', 'hide'])) logos: 'show' | 'hide' = 'show';

  /** On a screen narrower than 40em, puts the groups after the first behind a button. */
  @property({ type: Boolean }) collapse = false;

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

  protected override isEmpty(feed: Feed): boolean {
    const { groups, links, copyright, license, icp } = this.contentOf(feed);
    return !(groups.length || links.length || copyright || license || icp);
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

  protected override renderFeed(feed: Feed, { tag }: Locale): unknown {
    return this.renderer.current?.renderFooter(this, {
      ...this.contentOf(feed),
      ...this.linkAttributes,
      tag,
    });
  }

  /** What of a feed is shown; its groups as far as they are chosen. */
  private contentOf(feed: Feed) {
    const { links = [], legal = {} } = feed._fairwire ?? {};
    const { copyrightNotice, copyrightHolder, copyrightYear, license, icp } = legal;
    const shows = (part: ShownPart): boolean => this.show.includes(part);
    // A year without a holder says nothing.
    const built = copyrightHolder && ['©', copyrightYear, copyrightHolder].filter(Boolean).join(' ');
    return {
      groups: shows('groups') ? partnerGroupsOf(feed) : [],
      links: shows('links') ? links : [],
      copyright: (shows('copyright') && (copyrightNotice ?? built)) || '',
      license: shows('copyright') ? license : undefined,
      icp: shows('icp') ? icp : undefined,
    };
  }
}
