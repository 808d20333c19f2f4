/** Media RSS (https://www.rssboard.org/media-rss) and enclosures: what of them is a picture, and what a file. */
import type { MediaNs } from 'feedsmith';
import type { Notes } from './notes.js';
import type { Attachment, Picture } from './story.js';
import { plainLine } from './text.js';

export interface Media {
  readonly pictures: readonly Picture[];
  readonly thumbnails: readonly Picture[];
  readonly attachments: readonly Attachment[];
}

type Content = MediaNs.Content;
/** A content with what its group, or the story, says of all of them. */
type Described = Pick<Content, 'title' | 'description' | 'credits'>;

const pictureFile = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** Whether it is a picture, by its type or else by its name. */
export const isPicture = (type: string | undefined, url: string, medium?: string): boolean =>
  medium || type ? medium === 'image' || /^image\//i.test(type ?? '') : pictureFile.test(url);

/** @param enclosures files that RSS or Atom name themselves */
export function readMedia(
  media: MediaNs.ItemOrFeed | undefined,
  enclosures: readonly Attachment[],
  notes: Notes,
): Media {
  const contents = (media?.contents ?? []).map((content) => describe(content, {}));
  const groups = (media?.groups ?? []).flatMap((group) => ofGroup(group, notes));
  const all = [...contents, ...groups].filter(({ url }) => url);
  const isImage = ({ url = '', type, medium }: Content): boolean => isPicture(type, url, medium);
  const images = enclosures.filter(({ url, mime_type }) => isPicture(mime_type, url));
  return {
    pictures: [...all.filter(isImage).map(picture), ...images.map(({ url }) => ({ url }))],
    thumbnails: thumbnails(media),
    attachments: [
      ...enclosures.filter((enclosure) => !images.includes(enclosure)),
      ...all.filter((content) => !isImage(content)).map(attachment),
    ],
  };
}

const describe = (content: Content, by: Described): Content => ({
  ...content,
  ...(by.title && !content.title && { title: by.title }),
  ...(by.description && !content.description && { description: by.description }),
  ...(by.credits && !content.credits && { credits: by.credits }),
});

/** A group holds one thing in several sizes or formats. Of a picture the largest is enough. */
function ofGroup(group: MediaNs.Group, notes: Notes): Content[] {
  const contents = (group.contents ?? []).map((content) => describe(content, group));
  const images = contents.filter(({ type, url = '', medium }) => isPicture(type, url, medium));
  const largest = [...images].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  if (images.length > 1) notes.add('left', 'smaller versions of a picture', '', images.length - 1);
  return contents.filter((content) => !images.includes(content) || content === largest);
}

function thumbnails(media: MediaNs.ItemOrFeed | undefined): Picture[] {
  const holders = [media, ...(media?.groups ?? []), ...(media?.contents ?? [])];
  const all = holders.flatMap((holder) => holder?.thumbnails ?? []);
  return all.flatMap(({ url, width, height }) => (typeof url === 'string' ? [{ url, width, height }] : []));
}

const value = (text: MediaNs.TitleOrDescription | undefined): string | undefined =>
  typeof text?.value === 'string' ? plainLine({ value: text.value }) : undefined;

function picture({ url = '', width, height, title, description, credits }: Content): Picture {
  const names = (credits ?? []).flatMap((credit) => (typeof credit.value === 'string' ? [credit.value] : []));
  const [alt, caption] = [value(title), value(description)];
  return { url, width, height, alt, caption, creditText: names.join(', ') || undefined };
}

const attachment = ({ url = '', type, fileSize, duration, title }: Content): Attachment => ({
  url,
  mime_type: type,
  title: value(title),
  size_in_bytes: fileSize,
  duration_in_seconds: duration,
});
