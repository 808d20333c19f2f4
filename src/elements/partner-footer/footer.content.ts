import type { Feed, PartnerGroup, SiteLink } from '../../feed/format.js';
import { partnerGroupsOf } from '../../feed/selectors.js';
import type { PartnerFooter, ShownPart } from './partner-footer.js';

/** What of a feed a footer shows; its groups not chosen yet. */
export interface FooterContent {
  readonly groups: readonly PartnerGroup[];
  readonly links: readonly SiteLink[];
  readonly copyright: string;
  readonly license: string | undefined;
  readonly icp: { readonly number: string; readonly url?: string } | undefined;
}

export function contentOf({ show }: PartnerFooter, feed: Feed): FooterContent {
  const { links = [], legal = {} } = feed._fairwire ?? {};
  const { copyrightNotice, copyrightHolder, copyrightYear, license, icp } = legal;
  const shows = (part: ShownPart): boolean => show.includes(part);
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

export function isEmpty(host: PartnerFooter, feed: Feed): boolean {
  const { groups, links, copyright, license, icp } = contentOf(host, feed);
  return !(groups.length || links.length || copyright || license || icp);
}
