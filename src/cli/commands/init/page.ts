import { escapeAttribute, escapeText, startTag } from '../../../markup/html.js';
import { scriptAttributes } from '../../../snippet/embed.js';
import { version } from '../../../elements/base/version.js';
import { type StarterLanguage, starterTexts } from './texts.js';

/**
 * A page that shows all elements.
 *
 * @param integrity the hashes of the embed files, by their names
 */
export function starterPage(language: StarterLanguage, integrity: Readonly<Record<string, string>>): string {
  const { feedTitle, news, events, partnersOfFair, site } = starterTexts[language];
  const script = startTag(
    'script',
    scriptAttributes({ host: 'fairwire', version, integrity }, 'fairwire.js'),
  );
  const link = (path: string, text: string): string =>
    `<a href="${escapeAttribute(`${site}${path}`)}">${escapeText(text)}</a>`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeText(feedTitle)}</title>
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <style>
      body { max-width: 60em; margin: 2em auto; padding: 0 1em; font-family: system-ui, sans-serif; line-height: 1.6; }
      section, partner-footer { display: block; margin-block: 2.5em; }
    </style>
    ${script}</script>
  </head>
  <body>
    <h1>${escapeText(feedTitle)}</h1>
    <news-feed src="feed.json">
      <section>
        <h2>${escapeText(news)}</h2>
        <news-list limit="8">${link('news/', news)}</news-list>
      </section>
      <section>
        <news-article></news-article>
      </section>
      <section>
        <h2>${escapeText(events)}</h2>
        <event-links scope="both" layout="cards">${link('events/', events)}</event-links>
      </section>
      <partner-footer>${link('partners/', partnersOfFair)}</partner-footer>
    </news-feed>
  </body>
</html>
`;
}
