/** The story of an element that shows where each of its parts is. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { describedAs, sentence } from './manifest.js';
import { markRule } from './mark.js';
import { expect, kitIn, partsOf, waitFor } from './reader.js';
import type { Settings } from './settings.js';
import { type Args, show } from './show.js';

/** A form of the element, for the parts that only it has. */
interface Form {
  readonly args: Args;
  /** What a reader does before all of its parts are seen. */
  readonly act?: (element: HTMLElement) => Promise<void>;
}

/** Marks the part of a button, says what it is, and goes to the first place where it is. */
function choose(tag: string, { currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const story = button.closest<HTMLElement>('.parts')!;
  const part = button.textContent.trim();
  for (const other of story.querySelectorAll('button'))
    other.setAttribute('aria-pressed', String(other === button));
  story.querySelector('style')!.textContent = markRule(tag, part);
  const { description } = describedAs(tag).cssParts.find(({ name }) => name === part) ?? {};
  const [first] = kitIn(story).flatMap((element) => partsOf(element, part));
  story.querySelector('output')!.textContent = `${tag}::part(${part}): ${sentence(description)}`;
  first?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

const legend = (tag: string): TemplateResult => html`
  <div class="legend">
    <div class="names">
      ${describedAs(tag).cssParts.map(
        ({ name }) =>
          html`<button type="button" aria-pressed="false" @click=${(event: Event) => choose(tag, event)}>
            ${name}
          </button>`,
      )}
    </div>
    <output>Choose a part to see where it is.</output>
  </div>
`;

/** What of the manifest is seen in none of the elements. */
const unseen = (tag: string, elements: readonly HTMLElement[]): string[] =>
  describedAs(tag)
    .cssParts.map(({ name }) => name)
    .filter((name) => !elements.some((element) => partsOf(element, name).length));

export function partsStory(tag: string, forms: readonly Form[], more: StoryObj = {}): StoryObj {
  return {
    parameters: { byHand: true, controls: { disable: true } },
    render: (_args, { globals }) => html`
      <div class="parts">
        <style></style>
        ${legend(tag)}
        <div class="forms">
          ${forms.map(({ args }) => show(tag, { src: 'sample feed', ...args }, globals as Settings))}
        </div>
      </div>
    `,
    play: async ({ canvasElement }) => {
      const elements = [...canvasElement.querySelectorAll<HTMLElement>(`.forms > ${tag}`)];
      await Promise.all(forms.map(({ act }, index) => (act ? act(elements[index]!) : Promise.resolve())));
      await waitFor(() => expect(unseen(tag, elements)).toEqual([]));
    },
    ...more,
  };
}
