/** The third step: the lines to paste, in the form that fits. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  contentSecurityPolicy,
  hasTokenRule,
  isLocal,
  needsHost,
  prerendered,
  snippet,
  type SnippetOptions,
  snippetProblems,
  trustedTypes,
} from '../../../src/snippet/index.js';
import type { Context } from '../context.js';
import { container } from '../kit.js';
import { choice } from '../parts/choice.js';
import { block, copyButton } from '../parts/code.js';
import { embedHost } from '../place.js';
import { forms, type Settings, snippetOptions } from '../settings.js';
import { problemWords } from '../words/problems.js';

export function linesStep(context: Context): TemplateResult {
  const { words, settings, change, check } = context;
  if (!('feeds' in check) || !check.feeds.length) return html`<p class="quiet">${words.lines.none}</p>`;
  const options = snippetOptions(settings, context.feed);
  const offered = forms.map((form) => ({ value: form, label: words.lines.forms[form]?.[0] ?? form }));
  const isFit = hasPlace(settings);
  return html`
    ${choice('form', words.lines.legend, offered, settings.form, (form) =>
      change({ ...settings, form: forms.find((known) => known === form) ?? settings.form }),
    )}
    <p class="note">${words.lines.forms[settings.form]?.[1]}</p>
    ${isFit ? blocks(context, options) : html`<p class="bad">${words.lines.noForm}</p>`}
    ${isFit && check.kind === 'done' ? problems(context, options) : nothing} ${place(context, options)}
    ${policy(context, options)}
    <p class="share">
      ${copyButton(context, 'address', context.address, words.lines.share)}
      <span class="note">${words.lines.shareNote}</span>
    </p>
  `;
}

/** For whoever is done with what is offered first, and need not look at the rest. */
export function shortcut(context: Context): TemplateResult | typeof nothing {
  const { words, settings, feed } = context;
  if (!feed) return nothing;
  const isOne = !/^(?:iframe|prerender)$/.test(settings.form) && hasPlace(settings);
  return html`
    <p class="shortcut">
      <a href="#step-3">${words.lines.forMore}</a>
      ${isOne ? copyButton(context, 'shortcut', snippet(snippetOptions(settings, feed)), words.lines.copyLines) : nothing}
    </p>
  `;
}

const hasPlace = ({ element, form }: Settings): boolean =>
  element !== container || !/^(?:script|prerender)$/.test(form);

function blocks(context: Context, options: SnippetOptions): TemplateResult {
  const { words } = context;
  if (options.form === 'iframe') return frameBlocks(context, options);
  if (options.form === 'prerender') return prerenderBlocks(context, options);
  return block(context, 'lines', words.lines.paste, snippet(options));
}

function frameBlocks(context: Context, options: SnippetOptions): TemplateResult {
  const { words, settings, change } = context;
  return html`
    ${block(context, 'page', words.lines.framePage, snippet({ ...options, form: 'page' }))}
    <div class="field">
      <label for="frame">${words.lines.framePlace}</label>
      <input
        id="frame"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder=${options.page ?? ''}
        .value=${settings.frame}
        @input=${(event: Event) => change({ ...settings, frame: (event.target as HTMLInputElement).value.trim() })}
      />
    </div>
    ${block(context, 'lines', words.lines.frame, snippet(options))}
  `;
}

/** The command runs at the webmaster's; what it gives is made by the demo's server, and shown where that is there. */
function prerenderBlocks(context: Context, options: SnippetOptions): TemplateResult {
  return html`
    ${block(context, 'command', context.words.lines.command, snippet(options))}
    ${prerenderResult(context, options)}
  `;
}

function prerenderResult(context: Context, options: SnippetOptions): TemplateResult {
  const { words, result, check, feed } = context;
  if (check.kind === 'done' && !feed) return html`<p class="bad">${words.feed.dead}</p>`;
  if (result?.kind === 'made')
    return html`
      ${block(context, 'lines', words.lines.result, prerendered(options, result.html))}
      <p class="note">${words.lines.resultNote}</p>
    `;
  if (result?.kind !== 'failed') return html`<p class="quiet">${words.lines.making}</p>`;
  return result.reason
    ? html`<p class="bad" lang="en">${result.reason}</p>`
    : html`<p class="quiet">${words.lines.noResult}</p>`;
}

/** In Chinese a sentence about the kind of problem stands first; the kit's own says more. */
function problems({ words, settings }: Context, options: SnippetOptions): TemplateResult | typeof nothing {
  const found = snippetProblems(options);
  const isChinese = settings.language === 'zh-Hans';
  return found.length
    ? html`<div class="bad">
        <strong>${words.lines.problems}</strong>
        <ul>
          ${found.map(
            ({ code, message }) =>
              html`<li>
                ${isChinese ? problemWords[code] : nothing}
                <span lang="en" class=${isChinese ? 'original' : ''}>${message}</span>
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
}

/** Where the files are: in the demo on this computer. */
function place(context: Context, options: SnippetOptions): TemplateResult | typeof nothing {
  const { words, settings, change } = context;
  if (!needsHost(options.form)) return nothing;
  return html`
    <div class="field place">
      ${[options.host, ...options.feeds].some(isLocal) ? html`<p class="note">${words.lines.local}</p>` : nothing}
      <label for="host">${words.lines.host}</label>
      <input
        id="host"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder=${embedHost}
        aria-describedby="host-note"
        .value=${settings.host}
        @change=${(event: Event) => change({ ...settings, host: (event.target as HTMLInputElement).value.trim() })}
      />
      <p class="note" id="host-note">${words.lines.hostNote}</p>
    </div>
  `;
}

function policy(context: Context, options: SnippetOptions): TemplateResult {
  const { words, result } = context;
  const styleHash = result?.kind === 'made' ? result.styleHash : undefined;
  return html`
    <details class="more">
      <summary>${words.lines.policy}</summary>
      <p class="note">${words.lines.policyNote}</p>
      ${block(context, 'policy', 'Content-Security-Policy', contentSecurityPolicy({ ...options, styleHash }))}
      ${hasTokenRule(options) ? html`<p class="note">${words.lines.policyStyle}</p>` : nothing}
      <p class="note">${words.lines.trustedTypes}</p>
      ${block(context, 'types', 'trusted-types', trustedTypes)}
    </details>
  `;
}
