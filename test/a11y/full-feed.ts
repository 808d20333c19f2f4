/** A feed in which every element has something of all that it can show. */

const PICTURE = `${location.origin}/__fault/picture.svg?${new URLSearchParams({
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>',
}).toString()}`;

const picture = (caption: string): object => ({ url: PICTURE, caption });

const story = (id: string, title: string, extension: object = {}): object => ({
  id,
  title,
  url: `https://www.example.org/${id}`,
  content_text: `Text of ${title}`,
  date_published: '2026-03-0' + id + 'T09:00:00Z',
  _fairwire: { categoryIds: [Number(id) % 2 ? 'fair' : 'trade'], ...extension },
});

/** The story that has everything. */
export const MAIN = '3';

const main = {
  ...story(MAIN, 'Third story', {
    source: { name: 'The source', url: 'https://www.example.org/source' },
    alternates: [{ language: 'zh-Hans', url: 'https://www.example.org/zh' }],
    gallery: [picture('First picture'), picture('Second picture')],
    relatedIds: ['1', '5'],
    imageInfo: { alt: 'A picture' },
  }),
  image: PICTURE,
  content_html:
    '<p>Text with <a href="https://www.example.org/in-text">a link in the text</a>.</p><table><tr><td>One</td><td>Two</td></tr></table>',
  attachments: [
    { url: 'https://www.example.org/plan.pdf', mime_type: 'application/pdf', title: 'Hall plan' },
  ],
};

const partner = (name: string): object => ({
  name,
  url: `https://www.example.org/${name.replaceAll(' ', '-')}`,
});

const extension = {
  categories: [
    { id: 'fair', name: 'The fair' },
    { id: 'trade', name: 'The trade' },
  ],
  breadcrumb: [
    { name: 'Home', url: 'https://www.example.org/' },
    { name: 'News', url: 'https://www.example.org/news' },
  ],
  partnerGroups: [
    { id: 'hosts', name: 'Hosts', members: [partner('First host'), partner('Second host')] },
    { id: 'media', name: 'Media', members: [partner('A paper'), partner('A channel')] },
  ],
  links: [
    { name: 'About', url: 'https://www.example.org/about', role: 'about' },
    { name: 'Contact', url: 'https://www.example.org/contact', role: 'contact' },
  ],
  legal: { copyrightNotice: '© 2026 Sample', license: 'https://www.example.org/license' },
  events: [
    { id: 'forum', name: 'Forum', url: 'https://www.example.org/forum', startDate: '2031-05-01' },
    { id: 'dinner', name: 'Dinner', url: 'https://www.example.org/dinner', startDate: '2031-05-02' },
  ],
};

/** @param language decides the direction of the text */
export const fullFeed = (language = 'en'): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  language,
  items: [
    story('5', 'Fifth story'),
    story('4', 'Fourth story'),
    main,
    story('2', 'Second story'),
    story('1', 'First story'),
  ],
  _fairwire: extension,
});
