/** A frame around a part, to show where it is. */
import { html, nothing } from 'lit';

export const markRule = (tag: string, part: string): string =>
  `${tag}::part(${part}) { outline: 3px solid #d6006c !important; outline-offset: 2px !important; }`;

/** A sheet that marks a part of an element, if one is chosen. */
export const markSheet = (tag: string | undefined, part: unknown): unknown =>
  tag && typeof part === 'string' && part
    ? html`<style>
        ${markRule(tag, part)}
      </style>`
    : nothing;
