import { html, nothing, type TemplateResult } from 'lit';
import type { StoryParts } from './story.templates.js';

/** The row of buttons. */
export function renderTools(view: StoryParts): unknown {
  const { show, words, locale } = view;
  const isShared = show.includes('share');
  if (!isShared && !show.includes('font-size') && !show.includes('print')) return nothing;
  return html`<div part="tools" class="tools" lang=${locale.tag}>
    ${show.includes('font-size') ? renderSizes(view) : nothing} ${isShared ? renderShare(view) : nothing}
    ${show.includes('print') ? button('print', words.print, () => print()) : nothing}
    ${isShared ? renderResult(view) : nothing}
  </div>`;
}

const button = (part: string, label: string, press: () => void): TemplateResult =>
  html`<button part="button ${part}" class="tool" type="button" @click=${press}>${label}</button>`;

const renderSizes = ({ words, size: current, resize }: StoryParts): TemplateResult =>
  html`<span part="font-size" class="sizes" role="group" aria-label=${words.fontSize}>
    ${words.sizes.map(
      ([size, sign, name]) =>
        html`<button
          part="button"
          class="tool"
          type="button"
          aria-label=${name}
          aria-pressed=${size === current ? 'true' : 'false'}
          @click=${() => resize(size)}
        >
          ${sign}
        </button>`,
    )}
  </span>`;

function renderShare({ words, sharing, url, item: { title } }: StoryParts): unknown {
  const hasSheet = typeof navigator.share === 'function';
  return html`${hasSheet ? button('share', words.share, () => void sharing.send(title, url)) : nothing}
    ${button('share', words.copyLink, () => void sharing.copy(url))}
    <button
      part="button share"
      class="tool"
      type="button"
      aria-expanded=${sharing.qr ? 'true' : 'false'}
      @click=${() => void sharing.toggleQr(url)}
    >
      ${words.qrCode}
    </button>`;
}

function renderResult({ words, sharing: { result, qr }, url, locale: { messages } }: StoryParts): unknown {
  const byHand = result === 'by-hand';
  const said = { none: '', copied: words.copied, 'by-hand': words.copyByHand, failed: messages.failed };
  return html`<span part="status" class="result" role="status">${said[result]}</span> ${
      byHand
        ? html`<input part="address" class="address" readonly aria-label=${words.copyByHand} .value=${url} />`
        : nothing
    }
    ${qr ? renderQr(qr, words.qrCode, words.scan) : nothing}`;
}

/** With the four light modules around it that a camera needs. */
function renderQr(code: readonly (readonly boolean[])[], name: string, caption: string): unknown {
  const size = code.length + 8;
  const dark = code.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')));
  return html`<figure part="qr" class="qr">
    <svg role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <path d=${dark.join('')} />
    </svg>
    <figcaption part="caption">${caption}</figcaption>
  </figure>`;
}
