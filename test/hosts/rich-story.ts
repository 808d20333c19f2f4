/** A feed with one story, in which there is everything that a host's styles could be after. */
import { faultUrl } from '../helpers/faults.js';
import { organiser } from '../helpers/host-page.js';

const picture = faultUrl({
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M0 0h300v200H0z"/></svg>',
}).replace(location.origin, organiser);

const content = `
  <p>A first paragraph with <a href="https://www.example.org/a">a link</a>, <strong>strong</strong> and
  <em>emphasised</em> words, <code>code</code>, a <kbd>key</kbd>, <mark>a mark</mark>, H<sub>2</sub>O and
  <abbr title="Anno Domini">AD</abbr>.</p>
  <h2>A heading</h2>
  <ul><li>One thing</li><li>Another <ul><li>and one within</li></ul></li></ul>
  <ol><li>First</li><li>Second</li></ol>
  <dl><dt>Hall</dt><dd>N5</dd></dl>
  <h3>Another heading</h3>
  <blockquote><p>What somebody said.</p></blockquote>
  <figure><img src="${picture}" alt="A black square"><figcaption>What it shows</figcaption></figure>
  <table><caption>Halls</caption><thead><tr><th>Hall</th><th>What</th></tr></thead>
  <tbody><tr><td>N1</td><td>Plating</td></tr><tr><td>N2</td><td>Coating</td></tr></tbody></table>
  <pre>line one
  line two</pre>
  <hr>
  <details><summary>More</summary><p>What is folded away.</p></details>
  <p><small>Small print.</small> <q>A quotation</q></p>`;

export const richStory = 'rich';

export const richFeed = faultUrl({
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Everything',
    language: 'en',
    items: [
      {
        id: richStory,
        title: 'A story with everything in it',
        url: 'https://www.example.org/rich',
        summary: 'What it says in short.',
        date_published: '2015-06-23T09:00:00+08:00',
        image: picture,
        content_html: content,
      },
    ],
  }),
}).replace(location.origin, organiser);
