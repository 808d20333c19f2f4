/** What a story is shown with, besides its title and its text. */
export const defaultParts = [
  'breadcrumb',
  'languages',
  'lead',
  'meta',
  'font-size',
  'share',
  'image',
  'gallery',
  'source',
  'related',
  'navigation',
] as const;
/** All of it: browsers print without a button, so that is shown on demand. */
export const articleParts = [...defaultParts, 'print'] as const;
export type ArticlePart = (typeof articleParts)[number];
