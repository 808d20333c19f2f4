/** What a story is shown with, besides its title and its text. */
export const articleParts = ['breadcrumb', 'lead', 'meta', 'image', 'source', 'navigation'] as const;
export type ArticlePart = (typeof articleParts)[number];
