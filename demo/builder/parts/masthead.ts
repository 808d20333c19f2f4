import { html, type TemplateResult } from 'lit';
import { addressOf } from '../address.js';
import type { Context } from '../context.js';
import { type Language, languages } from '../words/messages.js';

const names: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '中文' };

/** In another language it is another page, with the same settings. */
export const masthead = ({ words, settings }: Context): TemplateResult => html`
  <a class="skip" href="#main">${words.skip}</a>
  <header class="masthead">
    <a class="brand" href="/">Fairwire</a>
    <nav aria-label=${words.language}>
      ${languages.map(
        (language) => html`
          <a
            href="?${addressOf({ ...settings, language }, language === 'en' ? 'zh-Hans' : 'en')}"
            lang=${language}
            hreflang=${language}
            aria-current=${language === settings.language ? 'true' : 'false'}
            >${names[language]}</a
          >
        `,
      )}
    </nav>
  </header>
`;
