/** What the checker says. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Finding, type Group, groupsOf } from '../../../src/check/index.js';
import type { Context } from '../context.js';
import type { CheckedFeed } from '../feed-check.js';
import { feedsOf } from '../settings.js';
import { findingWords } from '../words/findings.js';

const MOST_PLACES = 5;

export const count = ({ findings }: CheckedFeed, severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Errors first. */
export function findings(context: Context, feed: CheckedFeed): TemplateResult | typeof nothing {
  const { words, settings } = context;
  if (!feed.findings.length) return nothing;
  const groups = (['error', 'warning'] as const).flatMap((severity) =>
    groupsOf(feed.findings.filter((finding) => finding.severity === severity)),
  );
  return html`
    <details class="findings" ?open=${count(feed, 'error') > 0}>
      <summary>
        ${words.feed.details} ${feedsOf(settings).length > 1 ? html`<code>${feed.url}</code>` : nothing}
      </summary>
      <ul>
        ${groups.map((group) => finding(context, group))}
      </ul>
    </details>
  `;
}

/** In Chinese a sentence about the kind of finding stands first; the checker’s own says more. */
const finding = ({ words, settings }: Context, [first, ...others]: Group): TemplateResult => html`
  <li class=${first.severity}>
    <p class="kind">
      ${first.severity === 'error' ? words.feed.errors(1 + others.length) : words.feed.warnings(1 + others.length)}
      <code>${first.code}</code>
    </p>
    ${settings.language === 'zh-Hans' ? html`<p>${findingWords[first.code] ?? nothing}</p>` : nothing}
    <p lang="en" class=${settings.language === 'en' ? '' : 'original'}>
      ${first.message} ${first.advice ?? nothing}
    </p>
    ${
      first.pointer === undefined && first.line === undefined
        ? nothing
        : html`<p class="places">
            ${words.feed.places}${words.colon}${[first, ...others].slice(0, MOST_PLACES).map((one) => place(one))}
            ${others.length >= MOST_PLACES ? '…' : nothing}
          </p>`
    }
  </li>
`;

const place = ({ pointer, line, column }: Finding): TemplateResult => html`
  <span>${line === undefined ? nothing : `${line}:${column} `}<code>${pointer ?? ''}</code></span>
`;
