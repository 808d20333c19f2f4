/** The first step: a feed, and whether it is one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { CheckedFeed } from '../feed-check.js';
import { count, findings } from '../parts/findings.js';
import { organiserOrigin } from '../place.js';

const sampleAddress = ({ settings }: Context): string => `${organiserOrigin}/feed/${settings.language}.json`;

export function feedStep(context: Context): TemplateResult {
  const { words, settings, check } = context;
  const isWrong = check.kind === 'no-address';
  return html`
    <p class="note" id="feed-note">${words.feed.note}</p>
    <form
      class="address"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = fieldOf(event);
        if (field.value.trim()) context.checkFeed(field.value);
        else field.focus();
      }}
    >
      <label for="feed">${words.feed.label}</label>
      <input
        id="feed"
        name="feed"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://www.example.org/feed/en.json"
        aria-describedby="feed-note"
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${settings.feed}
        @change=${(event: Event) => context.checkFeed(fieldOf(event).value)}
        @paste=${pasted(context)}
      />
      <button>${words.feed.check}</button>
      <button type="button" class="quiet" @click=${() => context.checkFeed(sampleAddress(context))}>
        ${words.feed.sample}
      </button>
    </form>
    <div class="result" role="status">${summary(context)}</div>
    ${check.kind === 'done' ? check.feeds.map((feed) => findings(context, feed)) : nothing}
  `;
}

const fieldOf = ({ currentTarget }: Event): HTMLInputElement =>
  currentTarget instanceof HTMLFormElement
    ? (currentTarget.elements.namedItem('feed') as HTMLInputElement)
    : (currentTarget as HTMLInputElement);

/** What is pasted is checked at once; the field has it a moment later. */
const pasted =
  (context: Context) =>
  (event: ClipboardEvent): void => {
    const field = fieldOf(event);
    setTimeout(() => context.checkFeed(field.value));
  };

function summary({ words, check }: Context): unknown {
  switch (check.kind) {
    case 'none':
      return html`<p class="quiet">${words.feed.none}</p>`;
    case 'no-address':
      return html`<p class="bad">${words.feed.noAddress}</p>`;
    case 'asking':
      return html`<p class="quiet">${words.feed.asking}</p>`;
    case 'done':
      return check.feeds.map((feed) => verdict(words, feed));
  }
}

function verdict(words: Context['words'], feed: CheckedFeed): TemplateResult {
  const [errors, warnings] = [count(feed, 'error'), count(feed, 'warning')];
  const { good, usable, bad, dead } = words.feed;
  const flawed = feed.feed ? bad : dead;
  const counts = [
    ...(errors ? [words.feed.errors(errors)] : []),
    ...(warnings ? [words.feed.warnings(warnings)] : []),
  ];
  return html`
    <p class=${errors ? 'bad' : 'good'}>
      <strong>${errors ? flawed : warnings ? usable : good}</strong>
      ${[contents(words, feed), ...counts].join(' · ')}
    </p>
  `;
}

function contents(words: Context['words'], { feed, url }: CheckedFeed): string {
  if (!feed) return url;
  const { events = [], partnerGroups = [] } = feed._fairwire ?? {};
  const partners = partnerGroups.flatMap(({ members = [] }) => members);
  return words.feed.holds(feed.title ?? url, feed.items.length, events.length, partners.length);
}
