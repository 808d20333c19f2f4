import type { Infer } from '../../../feed/shape.js';
import type { feedShape, itemShape } from '../../../feed/format.js';
import { day, dayLength, daysAhead, events, exhibition, instant } from './events.js';
import { pictureSize, starterPictures, type StarterPictures } from './picture-files.js';
import { type StarterLanguage, starterTexts, type StarterTexts, type StoryTexts } from './texts.js';

/** A feed as it is written, before the reader has made it immutable. */
export type StarterFeed = Infer<typeof feedShape> & { readonly items: readonly Infer<typeof itemShape>[] };

/**
 * A small feed with all that a feed can have: the stories end today, the exhibition lies ahead.
 *
 * @param now milliseconds of the epoch
 * @param folder the address of its folder, with `/` at the end; without it, pictures are relative to the feed
 */
export function starterFeed(language: StarterLanguage, now: number, folder?: string): StarterFeed {
  const pictures = starterPictures(folder ?? '');
  const texts = starterTexts[language];
  const page = (path: string): string => `${texts.site}${path}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: texts.feedTitle,
    home_page_url: texts.site,
    ...(folder && { feed_url: `${folder}feed.json` }),
    description: texts.feedDescription,
    icon: pictures.icon,
    authors: [{ name: texts.organizer, url: page('about/') }],
    language,
    _fairwire: {
      schemaVersion: 1,
      exhibition: exhibition(texts, now, pictures),
      events: events(texts, now),
      partnerGroups: partnerGroups(texts, pictures),
      links: links(texts),
      categories: Object.entries(texts.categories).map(([id, name]) => ({
        id,
        name,
        url: page(`news/${id}/`),
      })),
      breadcrumb: [
        { name: texts.home, url: texts.site },
        { name: texts.news, url: page('news/') },
      ],
      legal: { copyrightHolder: texts.organizer, copyrightYear: new Date(now).getUTCFullYear() },
    },
    items: items(texts, now, pictures),
  };
}

function partnerGroups({ partners, organizer, site }: StarterTexts, { logo }: StarterPictures) {
  const member = (id: string, name: string, url: string) => ({
    id,
    type: 'Organization' as const,
    name,
    url,
  });
  return [
    {
      id: 'hosts',
      name: partners.hosts,
      order: 1,
      members: [{ ...member('organizer', organizer, site), logo }],
    },
    {
      ...{ id: 'supporters', name: partners.supporters, order: 2 },
      members: [
        member('growers', partners.growers, 'https://growers.example.org/'),
        member('potters', partners.potters, 'https://potters.example.org/'),
      ],
    },
  ];
}

const links = ({ links: names, site }: StarterTexts) =>
  (['about', 'tickets', 'contact', 'privacy'] as const).map((role) => ({
    id: role,
    role,
    name: names[role],
    url: `${site}${role}/`,
  }));

function items(texts: StarterTexts, now: number, { picture: image }: StarterPictures): StarterFeed['items'] {
  const { picture, opening, travel, stands, organizer, site } = texts;
  const item = (id: string, story: StoryTexts, daysAgo: number, category: string) => ({
    id,
    url: `${site}news/${id}/`,
    title: story.title,
    content_html: story.html,
    summary: story.summary,
    date_published: instant(now - daysAgo * dayLength),
    tags: [texts.categories[category as keyof StarterTexts['categories']]],
    _fairwire: { categoryIds: [category], source: { name: organizer, url: site } },
  });
  const first = item('registration', opening, 0, 'visitors');
  return [
    {
      ...first,
      image,
      _fairwire: {
        ...first._fairwire,
        ...{
          pinned: true,
          pinnedUntil: day(now, daysAhead),
          lead: opening.lead,
          eventIds: ['forum', 'tasting'],
        },
        imageInfo: { alt: picture.alt, caption: picture.caption, creditText: picture.credit, ...pictureSize },
        relatedIds: ['travel'],
      },
    },
    item('travel', travel, 3, 'visitors'),
    item('hall-plan', stands, 10, 'exhibitors'),
  ];
}
