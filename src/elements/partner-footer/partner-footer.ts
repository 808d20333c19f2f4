import { html, type TemplateResult } from 'lit';
import { choice, words } from '../base/attributes.js';
import { ContentElement } from '../base/content-element.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { loadRenderer } from './load-renderer.js';
import { partnerFooterStyles } from './partner-footer.styles.js';

const shownParts = ['groups', 'links', 'copyright', 'icp'] as const;
export type ShownPart = (typeof shownParts)[number];

/**
 * The partners of an exhibition in their groups, the links of the organiser's site, the copyright line, and the
 * organiser's registration where it is asked for.
 *
 * @csspart group - A group of partners.
 * @csspart heading - The name of a group.
 * @csspart list - The list of a group's partners; also that of the site's links.
 * @csspart item - A partner, or a link of the site, in its list.
 * @csspart link - The link to a partner's page, to a page of the site, or to the licence.
 * @csspart image - A partner's logo.
 * @csspart title - A partner's name.
 * @csspart footer - The line of links and copyright.
 * @csspart copyright - The copyright line.
 * @csspart registration - The ICP registration, a number that sites in mainland China show.
 * @csspart button - Every button.
 * @csspart more - The button that shows the groups after the first, with `collapse` on a narrow screen.
 * @csspart about - The link to the site's page of this role; the roles `contact`, `favorites`, `privacy`, `tickets`,
 *   `exhibit`, `visit` and `custom` are parts likewise.
 */
export class PartnerFooter extends ContentElement {
  static override styles = [...ContentElement.styles, partnerFooterStyles];

  /**
   * What is shown: `groups`, `links`, `copyright`, `icp`, in any combination; by default all but `icp`.
   *
   * @default groups links copyright
   */
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

  protected override renderSkeleton(): TemplateResult {
    const member = html`<div><span class="plate"></span><span class="title">&nbsp;</span></div>`;
    const row = html`<div class="group">
      <span class="heading">&nbsp;</span>
      <div class="list">${member}${member}${member}${member}</div>
    </div>`;
    return html`${row}${row}`;
  }
}
