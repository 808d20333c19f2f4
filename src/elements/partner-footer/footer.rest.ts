import { html, type TemplateResult } from 'lit';
import { partnerMessages } from '../../locales/partners/index.js';

/** Engines that do not know it take it for true. The types know true and false alone. */
const untilFound = 'until-found' as unknown as boolean;

/** Opens or closes the groups after the first. The attributes are the only state: nothing is rendered anew. */
function setOpen(button: Element | null, rest: Element | null, isOpen: boolean): void {
  button?.setAttribute('aria-expanded', String(isOpen));
  if (rest instanceof HTMLElement) rest.hidden = isOpen ? false : untilFound;
}

/**
 * The groups after the first: on a narrow screen behind a button, where a search in the page still finds them (HTML,
 * `hidden=until-found`); on a wide one, and on paper, as they are. Styles alone know the width.
 */
export const renderRest = (groups: readonly TemplateResult[], tag: string): TemplateResult => {
  const toggle = ({ currentTarget }: Event): void => {
    const button = currentTarget as Element;
    setOpen(button, button.nextElementSibling, button.getAttribute('aria-expanded') !== 'true');
  };
  const reveal = ({ currentTarget }: Event): void => {
    const rest = currentTarget as Element;
    setOpen(rest.previousElementSibling, rest, true);
  };
  return html`<button
      part="button more"
      class="button more"
      type="button"
      aria-expanded="false"
      aria-controls="rest"
      lang=${tag}
      @click=${toggle}
    >
      ${partnerMessages(tag).morePartners}
    </button>
    <div class="rest" id="rest" .hidden=${untilFound} @beforematch=${reveal}>${groups}</div>`;
};
