import { html } from 'lit';
import { formatDay } from '../../locales/dates.js';
import { listMessages } from '../../locales/list/index.js';
import { formatRelative } from '../../locales/list/relative.js';

interface DateStyle {
  readonly format: 'long' | 'short' | 'relative' | 'none';
  /** The language. */
  readonly tag: string;
  readonly zone: string | undefined;
}

/** A date; one that is relative says which it is under the pointer. */
export function timeOf(day: string, { format, tag, zone }: DateStyle): unknown {
  const isRelative = format === 'relative';
  const written = formatDay(day, tag, format === 'short' ? 'short' : 'long', zone);
  const text = isRelative ? formatRelative(day, tag, Date.now(), zone) : written;
  return isRelative
    ? html`<time part="date" class="date" lang=${tag} datetime=${day} title=${written}>${text}</time>`
    : html`<time part="date" class="date" lang=${tag} datetime=${day}>${text}</time>`;
}

/** The mark of a story that is no older than some days. */
export const newBadge = (day: string | undefined, days: number, tag: string): unknown =>
  day && Date.now() - Date.parse(day) < days * 86_400_000
    ? html`<span part="badge new" class="badge new" lang=${tag}>${listMessages(tag).fresh}</span>`
    : undefined;
