// @ts-check
/** What a page of the documentation can do beyond being read. Without it all of it can still be read. */

import { root, words } from './page.js';

// Lines that are to work where they are pasted name the place this site is served at.
for (const address of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-file]')))
  address.textContent = new URL(String(address.dataset['file']), root).href;

/** Takes back what was said of the copy before: that is no longer what was copied last, and words are heard when they come. */
let unsay = () => {};

/** @param {HTMLElement} box a `<pre>` */
function addCopyButton(box) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${box.getAttribute('aria-label')}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const say = (/** @type {string} */ outcome) => {
    const isCopied = outcome === words.copied;
    button.textContent = isCopied ? outcome : words.copy;
    said.className = isCopied ? 'hidden' : 'not-copied';
    said.textContent = outcome;
  };
  button.addEventListener('click', () => {
    unsay();
    unsay = () => say('');
    navigator.clipboard.writeText(box.textContent ?? '').then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  });
  const frame = document.createElement('div');
  frame.className = 'boxed';
  box.replaceWith(frame);
  frame.append(box, button, said);
}

if (navigator.clipboard)
  for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.example pre')))
    addCopyButton(box);

/** What does not scroll needs no stop for the keyboard. */
const boxes = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
});
for (const box of document.querySelectorAll('pre, .table')) boxes.observe(box);
