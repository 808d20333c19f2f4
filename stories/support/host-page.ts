/** The page around a story: its colours, its column, its own sheet. */
import bootstrap from 'bootstrap5/dist/css/bootstrap.min.css?inline';
import { html, nothing, type TemplateResult } from 'lit';
import hostile from './host-page.hostile.css?inline';
import type { Host, Settings } from './settings.js';

const sheets: Partial<Record<Host, string>> = { bootstrap, hostile };

/** What a page made with Bootstrap has around a piece of content. */
const bootstrapPage = (content: unknown): TemplateResult => html`
  <nav class="navbar navbar-expand bg-body-tertiary border-bottom">
    <div class="container-fluid">
      <span class="navbar-brand">Partner</span>
      <ul class="navbar-nav">
        <li class="nav-item"><a class="nav-link active" href="https://partner.example.org/">News</a></li>
        <li class="nav-item"><a class="nav-link" href="https://partner.example.org/members">Members</a></li>
      </ul>
    </div>
  </nav>
  <div class="container-fluid py-4">
    <div class="card"><div class="card-body">${content}</div></div>
  </div>
`;

const around = (host: Host, content: unknown): unknown =>
  host === 'bootstrap' ? bootstrapPage(content) : content;

/**
 * @param isAlone whether nothing else is on the page: in a docs page the host's sheet would restyle that too
 */
export function hostPage(
  { host, theme, width, direction, language }: Settings,
  content: unknown,
  isAlone: boolean,
): TemplateResult {
  const sheet = isAlone ? sheets[host] : undefined;
  const column = width === 'fill' ? nothing : `inline-size: ${width}px`;
  return html`
    ${
      sheet
        ? html`<style>
            ${sheet}
          </style>`
        : nothing
    }
    <div
      class="host"
      data-host=${sheet ? host : 'plain'}
      ?data-alone=${isAlone}
      data-ground=${theme.replaceAll(' ', '-')}
      data-bs-theme=${/dark|night/.test(theme) ? 'dark' : 'light'}
      dir=${direction}
      lang=${language}
    >
      <div class="column" style=${column}>${sheet ? around(host, content) : content}</div>
    </div>
  `;
}
