import { css } from 'lit';

/**
 * The tokens, each with its default, in one place. A host sets `--fairwire-NAME` on an element or above it; the
 * styles read the private `--_NAME` only.
 *
 * `theme="auto"` follows the host's own text colour, so that it fits pages nobody here has seen: muted text,
 * lines and accents are mixed from it. Engines without `color-mix` get plain values.
 */
export const tokens = css`
  .container {
    --_text: var(--fairwire-text, currentColor);
    --_muted: var(--fairwire-muted, currentColor);
    --_accent: var(--fairwire-accent, currentColor);
    --_line: var(--fairwire-line, rgba(127, 127, 127, 0.4));
    --_surface: var(--fairwire-surface, transparent);
    --_tint: var(--fairwire-tint, rgba(127, 127, 127, 0.14));
    --_padding: var(--fairwire-padding, 0);
    --_radius: var(--fairwire-radius, 0.375em);
    --_gap: var(--fairwire-gap, 1.25em);
    --_thumb-ratio: var(--fairwire-thumb-ratio, 3 / 2);
    --_heading-font: var(--fairwire-heading-font, inherit);
    --_font-scale: var(--fairwire-font-scale, 1);
    --_columns: var(--fairwire-columns, 1);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .container {
      --_muted: var(--fairwire-muted, color-mix(in srgb, currentColor 78%, transparent));
      --_accent: var(--fairwire-accent, color-mix(in srgb, currentColor 35%, #1670d0));
      --_line: var(--fairwire-line, color-mix(in srgb, currentColor 18%, transparent));
      --_tint: var(--fairwire-tint, color-mix(in srgb, currentColor 8%, transparent));
    }
  }

  :host([theme='light']) .container {
    --_text: var(--fairwire-text, #16202a);
    --_muted: var(--fairwire-muted, #55616e);
    --_accent: var(--fairwire-accent, #0b5cad);
    --_line: var(--fairwire-line, #d9dfe5);
    --_surface: var(--fairwire-surface, #fff);
    --_tint: var(--fairwire-tint, #eef1f4);
    --_padding: var(--fairwire-padding, var(--_gap));
  }

  :host([theme='dark']) .container {
    --_text: var(--fairwire-text, #e8ecf0);
    --_muted: var(--fairwire-muted, #a6b0bb);
    --_accent: var(--fairwire-accent, #85bdf7);
    --_line: var(--fairwire-line, #36404a);
    --_surface: var(--fairwire-surface, #12181e);
    --_tint: var(--fairwire-tint, #222b34);
    --_padding: var(--fairwire-padding, var(--_gap));
  }
`;
