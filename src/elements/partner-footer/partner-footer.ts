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
  @property() groups = '';

  /** `hide` shows the partners' names alone. */
  @property(choice('logos', ['show', 'hide'] as const)) logos: 'show' | 'hide' = 'show';

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

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

  protected override renderFeed(feed: Feed, { messages }: Locale): unknown {
    const { headingLevel, failed, imageFailed } = this;
    return this.renderer.current?.renderFooter({
      ...this.contentOf(feed),
      ...this.linkAttributes,
      ...{ messages, headingLevel, failed, imageFailed },
      showsLogos: this.logos === 'show',
    });
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

  private readonly imageFailed = ({ target }: Event): void => {
    this.failed.add((target as HTMLImageElement).src);
    this.requestUpdate();
  };
}
