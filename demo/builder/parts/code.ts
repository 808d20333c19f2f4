import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/** Lines to copy, with a title and a button. A box that scrolls has to be reached by keyboard. */
export const block = (context: Context, name: string, title: string, text: string): TemplateResult => html`
  <div class="block">
    <div class="head">
      <h3 id="${name}-title">${title}</h3>
      ${copyButton(context, name, text, context.words.lines.copy, title)}
    </div>
    <pre tabindex="0" role="group" aria-labelledby="${name}-title"><code id=${name}>${text}</code></pre>
  </div>
`;

export function copyButton(
  { words, copied, copy }: Context,
  name: string,
  text: string,
  label: string,
  what = '',
): TemplateResult {
  const isLast = copied?.name === name;
  const isCopied = isLast && copied.isDone;
  return html`
    <button type="button" class="copy" data-copy=${name} @click=${() => copy(name, text)}>
      <span class=${isCopied ? 'hidden' : ''}
        >${label}${what && html`<span class="unseen">${words.colon}${what}</span>`}</span
      >
      <span class=${isCopied ? '' : 'hidden'} aria-hidden="true">${words.lines.copied} ✓</span>
    </button>
    ${isLast && !copied.isDone ? html`<span class="wrong" aria-hidden="true">${words.lines.notCopied}</span>` : nothing}
  `;
}
