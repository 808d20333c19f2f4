import { html, type TemplateResult } from 'lit';

/** A text of the manifest: what stands in backticks is code. */
export const marked = (text: string): (string | TemplateResult)[] =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
