// @ts-check
/** The same items in the form in which a Mastodon server has its posts. */
import { IMAGE, itemAt } from '../feed.js';
import { escaped } from '../peers/shared/format.js';

/** @param {import('../workloads.js').Workload} work @param {number} limit @param {string} origin */
export function posts({ size }, limit, origin) {
  const account = {
    ...{ id: '1', username: 'news', acct: 'news', display_name: 'News', emojis: [] },
    ...{ avatar: `${origin}/images/0.png`, url: 'https://www.example.org/@news' },
  };
  const statuses = Array.from({ length: Math.min(size, limit) }, (_, index) => {
    const { id, url, title, summary, image, date_published: date } = itemAt(index, origin);
    return {
      ...{
        id,
        url,
        uri: url,
        created_at: date,
        account,
        sensitive: false,
        spoiler_text: '',
        visibility: 'public',
      },
      content: `<p><a href="${escaped(url)}">${escaped(title)}</a></p><p>${escaped(summary)}</p>`,
      ...{ reblog: null, poll: null, card: null, emojis: [], tags: [], mentions: [] },
      ...{ replies_count: 0, reblogs_count: 0, favourites_count: 0 },
      media_attachments: [
        {
          ...{ id, type: 'image', url: image, preview_url: image, description: '' },
          meta: { original: IMAGE, small: IMAGE },
        },
      ],
    };
  });
  return JSON.stringify(statuses);
}
