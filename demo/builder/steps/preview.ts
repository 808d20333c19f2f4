/** The element on pages of strangers. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context } from '../context.js';
import { choice } from '../parts/choice.js';
import { shortcut } from './lines.js';
import { feedsOf, type HostPage, hostPages, type View, views } from '../settings.js';

const MOST_LETTERS = 40;

/** Each page has a frame of its own: one that is led to another is a step of the browser's history. */
export function previewStep(context: Context): TemplateResult {
  const { words, settings, change } = context;
  const { page, view } = settings;
  const pages = hostPages.map((value) => ({ value, label: words.preview.pages[value] }));
  const ways = views.map((value) => ({ value, label: words.preview.views[value] }));
  return html`
    <div class="title">
      <h2>${words.preview.title}</h2>
      ${shortcut(context)}
    </div>
    <div class="switches">
      ${choice('page', words.preview.page, pages, page, (value) =>
        change({ ...settings, page: value as HostPage }),
      )}
      ${choice('view', words.preview.view, ways, view, (value) => change({ ...settings, view: value as View }))}
    </div>
    <a class="skip" href="#end">${words.preview.after}</a>
    <div class="stage ${view}">
      ${keyed(
        page,
        html`<iframe
          title=${words.preview.title}
          src="/preview/${page}.html?lang=${settings.language}"
          @load=${context.previewReady}
        ></iframe>`,
      )}
      ${feedsOf(settings).length ? nothing : html`<p class="empty">${words.preview.empty}</p>`}
    </div>
    <div class="contrast" role="status">${warning(context)}</div>
  `;
}

const rounded = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function warning({ words, weak }: Context): TemplateResult | typeof nothing {
  const [worst, ...others] = weak;
  if (!worst) return nothing;
  const text = worst.text.length > MOST_LETTERS ? `${worst.text.slice(0, MOST_LETTERS)}…` : worst.text;
  return html`
    <p class="bad">
      ${words.preview.contrast(text, rounded(worst.ratio), String(worst.least))}
      ${others.length ? words.preview.contrastMore(others.length) : nothing} ${words.preview.contrastAdvice}
    </p>
  `;
}
