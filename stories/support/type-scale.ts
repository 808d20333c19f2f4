/** The sizes of text of all elements, measured. */
import { html, type TemplateResult } from 'lit';
import { partsOf } from './reader.js';
import type { Settings } from './settings.js';
import { show } from './show.js';

/** Which text is measured: the element, its part, what it is. */
const texts = [
  ['news-article', 'title', 'Title of a story'],
  ['news-article', 'lead', 'Opening paragraph'],
  ['news-article', 'body', 'Text of a story'],
  ['news-article', 'heading', 'Heading of related stories'],
  ['news-article', 'caption', 'Caption of a picture'],
  ['news-list', 'title', 'Title in a list'],
  ['news-list', 'summary', 'Summary'],
  ['news-list', 'meta', 'Date and source'],
  ['news-list', 'category', 'Category'],
  ['news-list', 'button', 'Button'],
  ['event-links', 'title', 'Name of an event'],
  ['event-links', 'leaf', 'Day on a leaf'],
  ['partner-footer', 'heading', 'Name of a group'],
  ['partner-footer', 'copyright', 'Copyright'],
] as const;

const words = {
  en: 'Surface finishing in Chongqing',
  'zh-Hans': '重庆表面处理展',
  'zh-Hant': '重慶表面處理展',
};

/** Copies the look of a part into a row of the table, with its figures. */
function measure(story: HTMLElement, tag: string): void {
  const element = story.querySelector<HTMLElement>(`.measured > ${tag}`);
  if (!element) return;
  for (const row of story.querySelectorAll<HTMLElement>(`tr[data-tag="${tag}"]`)) {
    const [found] = partsOf(element, row.dataset['part'] ?? '');
    if (!found) continue;
    const { fontSize, fontWeight, lineHeight, fontFamily } = getComputedStyle(found);
    const page = parseFloat(getComputedStyle(story).fontSize);
    const size = parseFloat(fontSize);
    Object.assign(row.querySelector<HTMLElement>('.sample')!.style, { fontSize, fontWeight, fontFamily });
    row.querySelector('.size')!.textContent =
      `${(size / page).toFixed(3).replace(/\.?0+$/, '')} em, ${Math.round(size * 10) / 10} px`;
    row.querySelector('.weight')!.textContent = fontWeight;
    row.querySelector('.height')!.textContent = (parseFloat(lineHeight) / size).toFixed(2);
  }
}

const onLoad = {
  capture: true,
  handleEvent: ({ target, currentTarget }: Event): void => {
    const [element, story] = [target as HTMLElement, currentTarget as HTMLElement];
    // What shows the content may come after the feed.
    const look = new MutationObserver(() => measure(story, element.localName));
    if (element.shadowRoot) look.observe(element.shadowRoot, { childList: true, subtree: true });
    measure(story, element.localName);
  },
};

export const typeScale = (settings: Settings): TemplateResult => html`
  <div class="scale" @fairwire-load=${onLoad}>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How it looks</th>
          <th scope="col">Size</th>
          <th scope="col">Weight</th>
          <th scope="col">Line</th>
        </tr>
      </thead>
      <tbody>
        ${texts.map(
          ([tag, part, what]) =>
            html`<tr data-tag=${tag} data-part=${part}>
              <th scope="row">${what}<br /><code>${tag}::part(${part})</code></th>
              <td class="sample">${words[settings.language]}</td>
              <td class="size"></td>
              <td class="weight"></td>
              <td class="height"></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="measured" inert>
      ${show('news-article', { src: 'sample feed', item: '2015-08-wheel-rims' }, settings)}
      ${show('news-list', { src: 'sample feed', limit: 1 }, settings)}
      ${show('event-links', { src: 'as if it were on now' }, settings)}
      ${show('partner-footer', { src: 'sample feed' }, settings)}
    </div>
  </div>
`;
