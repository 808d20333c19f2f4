import { html, nothing } from 'lit';
import { headlineOf } from '../../feed/excerpts.js';
import type { Item } from '../../feed/format.js';
import { dateOf, findStory } from '../../feed/selectors.js';
import { formatDay } from '../../locales/dates.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { optional, type StoryParts } from './story.templates.js';

const mostRelated = 5;

/** Links to the same story in other languages. */
export function renderLanguages({ feed, item, words, target, rel, locale: { tag } }: StoryParts): unknown {
  const current = item.language ?? feed.language;
  const others = new Map((item._fairwire?.alternates ?? []).map(({ language, url }) => [language, url]));
  const links = [...others].map(([language, url]) =>
    url && language !== current
      ? html`<a
          part="link"
          href=${url}
          hreflang=${language}
          lang=${language}
          target=${target ?? nothing}
          rel=${rel ?? nothing}
          >${nameOf(language, feed)}</a
        > `
      : nothing,
  );
  if (links.every((entry) => entry === nothing)) return nothing;
  return html`<nav part="languages" class="languages line meta" lang=${tag} aria-label=${words.languages}>
    ${links}
  </nav>`;
}

/** A language's name in itself. */
function nameOf(language: string, feed: StoryParts['feed']): string {
  const named = feed._fairwire?.alternates?.find((other) => other.language === language)?.name;
  if (named) return named;
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}

/** More pictures; each leads to its file. */
export function renderGallery({ item, words, target, rel }: StoryParts): unknown {
  const pictures = item._fairwire?.gallery;
  if (!pictures?.length) return nothing;
  return html`<ul part="list gallery" class="gallery" role="list" aria-label=${words.gallery}>
    ${pictures.map(
      ({ url, alt, caption, creditText, width, height }, index) =>
        html`<li part="item">
          <figure part="figure">
            <a part="link" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}>
              <img
                part="image"
                src=${url}
                alt=${alt || caption || words.picture(index + 1)}
                width=${optional(width)}
                height=${optional(height)}
                loading="lazy"
                decoding="async"
                referrerpolicy="no-referrer"
            /></a>
            ${renderCaption(caption, creditText)}
          </figure>
        </li>`,
    )}
  </ul>`;
}

/** What stands under a picture. */
export const renderCaption = (caption: string | undefined, credit: string | undefined): unknown =>
  caption || credit
    ? html`<figcaption part="caption">${caption} <small>${credit}</small></figcaption>`
    : nothing;

/** The stories that one names as related, as far as they are loaded. */
export function renderRelated(view: StoryParts): unknown {
  const { feed, item, words, headingLevel, locale } = view;
  const others = [...new Set(item._fairwire?.relatedIds)].flatMap((id) => findStory(feed, id) ?? []);
  const related = others.filter(
    (other) => other.id !== item.id && !other._fairwire?.noSyndication && view.hrefOf(other),
  );
  if (!related.length) return nothing;
  const title = html`<span lang=${locale.tag}>${words.related}</span>`;
  return html`<section part="related" class="related">
    ${heading(Math.min(6, headingLevel + 1) as HeadingLevel, 'heading', title)}
    <ul part="list" role="list">
      ${related.slice(0, mostRelated).map((other) => renderEntry(view, other))}
    </ul>
  </section>`;
}

function renderEntry({ feed, hrefOf, choose, locale: { tag } }: StoryParts, other: Item): unknown {
  const date = dateOf(other);
  const day = date && formatDay(date, tag, 'long', feed._fairwire?.exhibition?.timeZone);
  return html`<li part="item">
    <a part="link" href=${hrefOf(other) ?? ''} @click=${(event: MouseEvent) => choose(event, other)}
      >${headlineOf(other).title}</a
    >
    ${date && day ? html`<time part="date" class="meta" datetime=${date} lang=${tag}>${day}</time>` : nothing}
  </li>`;
}
