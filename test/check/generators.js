// @ts-check
/**
 * Documents in the shapes that programs give them: which members they write, and how they write the values. The
 * sentences are nobody's.
 */

const V1 = 'https://jsonfeed.org/version/1';
const V11 = 'https://jsonfeed.org/version/1.1';
const SITE = 'https://www.example.org';
const HTML = '<p>The halls open at nine. <a href="https://www.example.org/visit">How to get there</a></p>';
const TEXT = 'The halls open at nine.';

/** @param {string} version @param {object} head @param {object[]} items */
const feed = (version, head, items) => ({ version, title: 'Harbour notes', ...head, items });
/** @param {string} [path] */
const urls = (path = 'feed.json') => ({ home_page_url: `${SITE}/`, feed_url: `${SITE}/${path}` });

/** @type {Record<string, object>} */
export const generators = {
  'Hugo: a template for the output format jsonfeed': feed(
    V1,
    { ...urls('index.json'), description: 'Notes', favicon: `${SITE}/favicon.ico` },
    [
      {
        id: 'b1946ac92492d2347c6235b4d2611184',
        title: 'Opening',
        summary: TEXT,
        content_text: TEXT,
        content_html: HTML,
        url: `${SITE}/post/opening/`,
        date_published: '2015-06-23T09:00:00+08:00',
        date_modified: '2015-06-23T09:00:00+08:00',
        author: { name: 'Li Lei' },
      },
      {
        id: '591785b794601e212b260e25925636fd',
        title: 'A draft without a date',
        content_html: HTML,
        url: `${SITE}/post/draft/`,
        date_published: '0001-01-01T00:00:00Z',
      },
    ],
  ),
  'Eleventy: the feed plugin': feed(
    V11,
    {
      language: 'en',
      ...urls('feed/feed.json'),
      description: 'Notes',
      authors: [{ name: 'Li Lei', url: `${SITE}/about/` }],
    },
    [
      {
        id: `${SITE}/posts/opening/`,
        url: `${SITE}/posts/opening/`,
        title: 'Opening',
        content_html: HTML,
        date_published: '2015-06-23T00:00:00Z',
      },
    ],
  ),
  'Eleventy: a Nunjucks template of one’s own': feed(
    V1,
    { ...urls(), author: { name: 'Li Lei', url: `${SITE}/` } },
    [
      {
        id: `${SITE}/posts/opening/`,
        url: `${SITE}/posts/opening/`,
        title: 'Opening',
        content_html: HTML,
        date_published: '2015-06-23T00:00:00.000Z',
        tags: ['posts', 'news'],
      },
    ],
  ),
  'WordPress: the JSON Feed plugin': feed(
    V11,
    {
      user_comment: 'Readers that know JSON Feed can follow this site by this address.',
      next_url: `${SITE}/feed/json/?paged=2`,
      ...urls('feed/json/'),
      language: 'en-US',
      icon: `${SITE}/wp-content/uploads/icon-512x512.png`,
      description: 'Notes',
    },
    [
      {
        id: `${SITE}/?p=1042`,
        url: `${SITE}/2015/06/opening/`,
        title: 'Opening &#8211; the halls',
        content_html: HTML,
        content_text: TEXT,
        date_published: '2015-06-23T09:00:00+08:00',
        date_modified: '2015-06-23T09:30:00+08:00',
        authors: [
          {
            name: 'editor',
            url: `${SITE}/author/editor/`,
            avatar: 'https://avatars.example.org/avatar/0cc1?s=512&d=mm&r=g',
          },
        ],
        author: {
          name: 'editor',
          url: `${SITE}/author/editor/`,
          avatar: 'https://avatars.example.org/avatar/0cc1?s=512&d=mm&r=g',
        },
        image: `${SITE}/wp-content/uploads/2015/06/halls.jpg`,
        tags: ['Uncategorized'],
        summary: TEXT,
        attachments: [
          {
            url: `${SITE}/wp-content/uploads/2015/06/halls.mp3`,
            mime_type: 'audio/mpeg',
            size_in_bytes: 120300,
          },
        ],
      },
    ],
  ),
  'Micro.blog: notes without titles': feed(
    V11,
    { icon: 'https://avatars.example.org/lilei/96.jpg', ...urls('feed.json') },
    [
      {
        id: 'http://lilei.example.org/2015/06/23/the-halls-open.html',
        content_html: '<p>The halls open at nine ⚓️</p>\n',
        date_published: '2015-06-23T09:00:00-05:00',
        url: 'https://lilei.example.org/2015/06/23/the-halls-open.html',
      },
    ],
  ),
  'Micro.blog: a timeline with its extension': feed(
    V1,
    {
      _microblog: { about: `${SITE}/about-the-api`, id: 1, username: 'lilei' },
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/posts/all`,
    },
    [
      {
        id: '155431',
        author: {
          name: 'Li Lei',
          url: `${SITE}/lilei`,
          avatar: `${SITE}/lilei.jpg`,
          _microblog: { username: 'lilei' },
        },
        content_html: HTML,
        date_published: '2015-06-23T09:00:00+00:00',
        url: `${SITE}/lilei/155431`,
        _microblog: {
          date_relative: '09:00',
          date_timestamp: 1435050000,
          is_favorite: false,
          is_bookmark: false,
          is_deletable: false,
          is_conversation: true,
        },
      },
    ],
  ),
  'Jekyll: the jsonfeed plugin': feed(
    V1,
    {
      ...urls(),
      description: 'Notes',
      icon: `${SITE}/apple-touch-icon.png`,
      favicon: `${SITE}/favicon.ico`,
      expired: false,
      author: { name: 'Li Lei', url: null, avatar: null },
    },
    [
      {
        id: `${SITE}/2015/06/23/opening`,
        title: 'Opening',
        summary: null,
        content_text: TEXT,
        content_html: HTML,
        url: `${SITE}/2015/06/23/opening.html`,
        image: null,
        tags: [],
        date_published: '2015-06-23T09:00:00+08:00',
        date_modified: '2015-06-23T09:00:00+08:00',
        author: { name: 'Li Lei', url: null, avatar: null },
      },
    ],
  ),
  'Jekyll: a Liquid template': feed(V1, { ...urls(), description: '' }, [
    {
      id: `${SITE}/opening`,
      url: `${SITE}/opening`,
      title: 'Opening',
      date_published: '2015-06-23 09:00:00 +0800',
      content_html: HTML,
    },
  ]),
  'Ghost: a template for a collection': feed(
    V1,
    {
      ...urls('json/'),
      icon: `${SITE}/content/images/icon.png`,
      favicon: `${SITE}/favicon.png`,
      description: 'Notes',
    },
    [
      {
        id: '5f9c0d3f8b1f2a0039b1c1aa',
        url: `${SITE}/opening/`,
        title: 'Opening',
        content_html: HTML,
        summary: '',
        image: `${SITE}/content/images/halls.jpg`,
        date_published: '2015-06-23T09:00:00.000+08:00',
        date_modified: '2015-06-23T09:00:00.000+08:00',
        author: { name: 'Li Lei', url: `${SITE}/author/lilei/`, avatar: '' },
        tags: ['News', '#internal'],
      },
    ],
  ),
  'A converter of newsletters': feed(
    V11,
    {
      ...urls('letters.json'),
      description: 'Letters',
      icon: 'https://images.example.org/w_256,c_limit,f_auto/icon.png',
      language: 'en',
      authors: [{ name: 'Li Lei' }],
    },
    [
      {
        id: `${SITE}/p/opening`,
        url: `${SITE}/p/opening`,
        title: 'Opening',
        summary: 'In which the halls open',
        content_html: HTML,
        image:
          'https://images.example.org/fetch/w_1200,h_600,c_fill/https%3A%2F%2Fcdn.example.org%2Fhalls.jpeg',
        date_published: '2015-06-23T01:00:00.000Z',
        authors: [{ name: 'Li Lei' }],
        attachments: [
          { url: 'https://images.example.org/halls.jpeg', mime_type: 'image/jpeg', size_in_bytes: 0 },
        ],
      },
    ],
  ),
  'The npm package feed: json1()': feed(
    V1,
    {
      ...urls('json'),
      description: 'Notes',
      icon: `${SITE}/image.png`,
      author: { name: 'Li Lei', url: `${SITE}/lilei` },
    },
    [
      {
        id: `${SITE}/opening`,
        content_html: HTML,
        url: `${SITE}/opening`,
        title: 'Opening',
        summary: TEXT,
        image: `${SITE}/halls.jpg`,
        date_modified: '2015-06-23T01:00:00.000Z',
        date_published: '2015-06-23T01:00:00.000Z',
        author: { name: 'Li Lei', url: `${SITE}/lilei` },
        tags: ['news'],
        _extension: { about: `${SITE}/`, dummy: 'example' },
      },
    ],
  ),
  'A podcast with an extension for directories': feed(
    V11,
    {
      ...urls(),
      icon: `${SITE}/cover.jpg`,
      authors: [{ name: 'Li Lei', avatar: `${SITE}/lilei.jpg` }],
      _itunes: {
        about: `${SITE}/itunes`,
        category: 'Technology',
        owner: { name: 'Li Lei', email: 'lilei@example.org' },
      },
    },
    [
      {
        id: 'ep-7',
        title: '7: Opening',
        url: `${SITE}/7`,
        content_html: HTML,
        date_published: '2015-06-23T09:00:00+08:00',
        attachments: [
          {
            url: `${SITE}/7.mp3`,
            mime_type: 'audio/mpeg',
            size_in_bytes: 38215000,
            duration_in_seconds: 2394.5,
          },
        ],
      },
    ],
  ),
  'Gatsby: a query written to a file': feed(V1, urls(), [
    {
      id: `${SITE}/opening/`,
      url: `${SITE}/opening/`,
      title: 'Opening',
      date_published: '2015-06-23T01:00:00.000Z',
      date_modified: '2015-06-24T01:00:00.000Z',
      content_html: HTML,
    },
  ]),
  'Astro: an endpoint': feed(V11, { ...urls(), language: 'en-GB', description: 'Notes' }, [
    {
      id: 'opening',
      url: `${SITE}/opening/`,
      title: 'Opening',
      content_text: TEXT,
      date_published: '2015-06-23T01:00:00.000Z',
      language: 'en-GB',
    },
  ]),
  'Next.js: a build script with the package feed': feed(
    V1,
    { ...urls('rss/feed.json'), description: 'Notes', author: { name: 'Li Lei' } },
    [
      {
        id: `${SITE}/blog/opening`,
        content_html: '',
        url: `${SITE}/blog/opening`,
        title: 'Opening',
        summary: TEXT,
        date_modified: '2015-06-23T01:00:00.000Z',
        author: { name: 'Li Lei' },
      },
    ],
  ),
  'Hexo: the feed generator': feed(V1, { ...urls(), description: '' }, [
    {
      id: `${SITE}/2015/06/23/opening/`,
      url: `${SITE}/2015/06/23/opening/`,
      title: '开幕',
      date_published: '2015-06-23T01:00:00.000Z',
      content_html: '<p>展馆九点开放。</p>',
      tags: ['新闻', '展会'],
    },
  ]),
  'Kirby: the feed plugin': feed(V11, { ...urls('feed'), description: 'Notes' }, [
    {
      id: '7d793037a0760186574b0282f2f435e7',
      url: `${SITE}/notes/opening`,
      title: 'Opening',
      content_html: HTML,
      date_published: '2015-06-23T09:00:00+02:00',
      date_modified: '2015-06-23T09:00:00+02:00',
    },
  ]),
  'Lume: the feed plugin': feed(
    V11,
    { ...urls(), description: 'Notes', language: 'en', _lume: { generator: 'Lume v2' } },
    [
      {
        id: `${SITE}/posts/opening/`,
        url: `${SITE}/posts/opening/`,
        title: 'Opening',
        content_html: HTML,
        date_published: 'Tue, 23 Jun 2015 01:00:00 GMT',
      },
    ],
  ),
  'Zola: a template': feed(V1, { ...urls(), favicon: `${SITE}/favicon.svg` }, [
    {
      id: `${SITE}/opening/`,
      url: `${SITE}/opening/`,
      title: 'Opening',
      content_html: HTML,
      date_published: '2015-06-23',
    },
  ]),
  'Docusaurus: the blog': feed(V1, { home_page_url: `${SITE}/blog`, description: 'Notes Blog' }, [
    {
      id: `${SITE}/blog/opening`,
      content_html: HTML,
      url: `${SITE}/blog/opening`,
      title: 'Opening',
      summary: TEXT,
      date_modified: '2015-06-23T00:00:00.000Z',
      author: { name: 'Li Lei', url: `${SITE}/lilei` },
      tags: ['news', 'halls'],
    },
  ]),
  'VuePress: the feed plugin': feed(
    V11,
    { ...urls(), description: 'Notes', authors: [{ name: 'Li Lei' }], language: 'zh-CN' },
    [
      {
        title: '开幕',
        url: `${SITE}/opening.html`,
        id: `${SITE}/opening.html`,
        summary: '展馆九点开放。',
        content_html: '<p>展馆九点开放。</p>',
        date_published: '2015-06-23T01:00:00.000Z',
        date_modified: '2015-06-24T01:00:00.000Z',
        authors: [{ name: 'Li Lei' }],
        tags: ['新闻'],
      },
    ],
  ),
  'RSS-Bridge: its JSON format': feed(
    V11,
    {
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/?action=display&bridge=Notes&format=Json`,
      icon: `${SITE}/favicon.ico`,
      favicon: `${SITE}/favicon.ico`,
    },
    [
      {
        id: '0a4d55a8d778e5022fab701977c5d840bbc486d0',
        title: 'Opening',
        url: `${SITE}/opening`,
        date_modified: '2015-06-23T01:00:00+00:00',
        author: { name: 'Li Lei' },
        content_html: HTML,
        attachments: [{ url: `${SITE}/halls.jpg`, mime_type: 'image/jpeg' }],
        tags: ['news'],
        _rssbridge: { feeds: '' },
      },
    ],
  ),
  'Granary: posts of social networks': feed(
    V11,
    { ...urls('user.json'), title: 'Li Lei', hubs: [{ type: 'WebSub', url: 'https://hub.example.org/' }] },
    [
      {
        id: 'tag:example.org,2015:155431',
        url: `${SITE}/155431`,
        content_html: HTML,
        content_text: TEXT,
        date_published: '2015-06-23T09:00:00',
        image: `${SITE}/halls.jpg`,
        authors: [{ name: 'Li Lei', url: 'acct:lilei@example.org' }],
      },
    ],
  ),
  'Drupal: a view': feed(V1, { description: 'Notes', ...urls('news.json'), expired: false }, [
    {
      id: '1042',
      url: `${SITE}/node/1042`,
      title: 'Opening',
      content_html: HTML,
      date_published: '2015-06-23T01:00:00+00:00',
      author: { name: 'editor' },
      tags: ['News'],
    },
  ]),
  'Django: a feed generator class': feed(
    V11,
    { ...urls('feed.json'), language: 'en-us', description: 'Notes' },
    [
      {
        id: '/news/opening/',
        url: `${SITE}/news/opening/`,
        title: 'Opening',
        content_html: HTML,
        date_published: '2015-06-23T09:00:00.123456+08:00',
        tags: [],
      },
    ],
  ),
  'A linked list: stories elsewhere': feed(
    V1,
    {
      ...urls('feeds/json'),
      author: { url: `${SITE}/lilei`, name: 'Li Lei' },
      favicon: `${SITE}/graphics/favicon-64.png`,
      icon: `${SITE}/graphics/apple-touch-icon.png`,
    },
    [
      {
        title: 'Opening',
        date_published: '2015-06-23T01:00:00Z',
        date_modified: '2015-06-23T02:00:00Z',
        id: `${SITE}/linked/2015/06/23/opening`,
        url: `${SITE}/linked/2015/06/23/opening`,
        external_url: 'https://halls.example.org/opening',
        author: { name: 'Li Lei' },
        content_html: `\n${HTML}\n\n\n\n\t`,
      },
    ],
  ),
  'A public broadcaster: stories with extensions': feed(
    V1,
    {
      home_page_url: `${SITE}/news`,
      feed_url: `${SITE}/feed.json`,
      author: { name: 'Harbour Radio', url: SITE, avatar: `${SITE}/logo.png` },
    },
    [
      {
        id: '530000000',
        url: `${SITE}/530000000`,
        title: 'Opening',
        summary: TEXT,
        content_text: TEXT,
        content_html: HTML,
        image: `${SITE}/halls.jpg`,
        date_published: '2015-06-23T05:00:00-04:00',
        date_modified: '2015-06-23T05:31:00-04:00',
        author: { name: 'Li Lei' },
        _image_info: { caption: 'The halls' },
      },
    ],
  ),
  'A status page': feed(
    V11,
    { title: 'Status', home_page_url: 'https://status.example.org', language: 'en' },
    [
      {
        id: '9d2c2f54-6e43-4d4a-9a52-7a8f29d0e3a7',
        title: 'All works',
        content_text: 'All works.',
        date_published: '2015-06-23T01:00:00Z',
        tags: ['resolved'],
      },
    ],
  ),
  'No stories yet': feed(V11, urls(), []),
};
