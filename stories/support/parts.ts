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
  /** What is around it. */
  readonly around?: (element: unknown, settings: Settings) => TemplateResult;
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

interface More {
  readonly beforeEach?: StoryObj['beforeEach'];
  /** The parts that there are on other screens, or in other browsers, only. */
  readonly elsewhere?: readonly string[];
}

/** What of the manifest is seen in none of the elements. */
const unseen = (tag: string, elements: readonly HTMLElement[]): string[] =>
  describedAs(tag)
    .cssParts.map(({ name }) => name)
    .filter((name) => !elements.some((element) => partsOf(element, name).length));

/** What is in an element and has no word in the manifest. */
function unexplained(tag: string, elements: readonly HTMLElement[]): string[] {
  const parts = describedAs(tag).cssParts;
  const words = parts.map(({ name, description }) => `\`${name}\` ${description}`).join(' ');
  const there = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]);
  return [...new Set(there.flatMap(({ part }) => [...part]))].filter(
    (name) => !words.includes(`\`${name}\``),
  );
}

const formOf = (tag: string, { args, around }: Form, settings: Settings): TemplateResult => {
  const element = show(tag, { src: 'sample feed', ...args }, settings);
  return around ? around(element, settings) : element;
};

export const partsStory = (
  tag: string,
  forms: readonly Form[],
  { beforeEach, elsewhere = [] }: More = {},
): StoryObj => ({
  parameters: { byHand: true, controls: { disable: true } },
  ...(beforeEach && { beforeEach }),
  render: (_args, { globals }) => html`
    <div class="parts">
      <style></style>
      ${legend(tag)}
      <div class="forms">${forms.map((form) => formOf(tag, form, globals as Settings))}</div>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const elements = [...canvasElement.querySelectorAll<HTMLElement>(`.forms ${tag}`)];
    await Promise.all(forms.map(({ act }, index) => (act ? act(elements[index]!) : Promise.resolve())));
    const missing = (): string[] => unseen(tag, elements).filter((name) => !elsewhere.includes(name));
    await waitFor(() => expect(missing()).toEqual([]));
    await expect(unexplained(tag, elements)).toEqual([]);
  },
});
