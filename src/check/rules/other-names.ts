/** What other formats call it → what JSON Feed calls it. */
const inFeed: Readonly<Record<string, string>> = {
  name: 'title',
  subtitle: 'description',
  link: 'home_page_url',
  url: 'home_page_url',
  self: 'feed_url',
  lang: 'language',
  locale: 'language',
  entries: 'items',
  articles: 'items',
  posts: 'items',
  stories: 'items',
  next: 'next_url',
  logo: 'icon',
};

const inItem: Readonly<Record<string, string>> = {
  guid: 'id',
  slug: 'id',
  link: 'url',
  permalink: 'url',
  headline: 'title',
  name: 'title',
  content: 'content_html',
  body: 'content_html',
  html: 'content_html',
  text: 'content_text',
  description: 'summary',
  excerpt: 'summary',
  thumbnail: 'image',
  picture: 'image',
  cover: 'image',
  date: 'date_published',
  published: 'date_published',
  pubdate: 'date_published',
  created: 'date_published',
  updated: 'date_modified',
  modified: 'date_modified',
  categories: 'tags',
  keywords: 'tags',
  enclosures: 'attachments',
  lang: 'language',
};

/** What a member of another format is called in JSON Feed, or undefined. */
export function otherNames(name: string, where: 'feed' | 'item' | 'object'): string | undefined {
  if (where === 'object') return undefined;
  const table = where === 'feed' ? inFeed : inItem;
  const key = name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/at$/, '');
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
