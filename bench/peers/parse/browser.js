// @ts-check
import { limitOf, read } from '../shared/stories.js';

for (const host of document.querySelectorAll('.news'))
  read(host.getAttribute('data-feed') ?? '').then(({ items }) => {
    const rows = items.slice(0, Math.min(limitOf(host), 10)).map(({ url, title }) => {
      const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
      link.className = 'link';
      link.style.display = 'block';
      return link;
    });
    host.replaceChildren(...rows);
  });
