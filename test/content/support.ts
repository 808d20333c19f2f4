import { fixture, html } from '@open-wc/testing';
import { contentFragment, type ContentOptions } from '../../src/content/content-fragment.js';

export const options: ContentOptions = {
  baseUrl: `${location.origin}/news/story.json`,
  headingLevel: 2,
  tableLabel: 'Table',
};

/** Cleans HTML and puts it into the page, where it would run if it could. */
export async function show(source: string, more: Partial<ContentOptions> = {}): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(contentFragment(source, { ...options, ...more }));
  return box;
}

/** The markup that is left, without what is added to each image, link and table. */
export async function clean(source: string, more: Partial<ContentOptions> = {}): Promise<string> {
  const box = await show(source, more);
  for (const image of box.querySelectorAll('img'))
    for (const name of ['loading', 'decoding', 'referrerpolicy']) image.removeAttribute(name);
  return box.innerHTML;
}
