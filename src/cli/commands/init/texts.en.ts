import type { StarterTexts } from './texts.js';

export const en: StarterTexts = {
  site: 'https://www.example.org/',
  timeZone: 'Asia/Singapore',
  exhibition: (year) => ({
    name: `Lakeside Tea Fair ${year}`,
    description: 'Three days of tea, teaware and the people who make both. An example: no such fair is held.',
  }),
  edition: '5th',
  place: { name: 'Lakeside Hall', country: 'SG', town: 'Singapore', street: '1 Example Road' },
  forum: {
    name: 'Growers’ Forum',
    description: 'Four growers on what a dry spring did to their gardens, and what they changed.',
  },
  tasting: {
    name: 'Blind Tasting',
    description: 'Twelve teas, no labels. Visitors vote; the names are read out at the end.',
  },
  feedTitle: 'Lakeside Tea Fair',
  feedDescription: 'News, events and partners of the Lakeside Tea Fair.',
  organizer: 'Lakeside Fairs',
  partners: {
    hosts: 'Organiser',
    supporters: 'Supported by',
    growers: 'Association of Example Growers',
    potters: 'Example Potters’ Guild',
  },
  links: { about: 'About the fair', tickets: 'Tickets', contact: 'Contact', privacy: 'Privacy' },
  categories: { organizer: 'From the organiser', visitors: 'For visitors', exhibitors: 'For exhibitors' },
  home: 'Home',
  news: 'News',
  events: 'At the same time',
  partnersOfFair: 'Partners of the fair',
  picture: {
    alt: 'A long hall with a curved roof above two rows of stands',
    caption: 'The hall, as it is drawn for this example.',
    credit: 'Lakeside Fairs',
  },
  opening: {
    title: 'Registration is open',
    summary:
      'Visitors can register from today. Those who do so before the fair come in by the east gate without queuing.',
    lead: 'Visitors can register from today, and come in without queuing.',
    html:
      '<p>Registration takes a minute and costs nothing. A code arrives by mail; the east gate reads it from a telephone or from paper.</p>' +
      '<h2>What it includes</h2>' +
      '<ul><li>all three days</li><li>the Growers’ Forum</li><li>the Blind Tasting, as far as there are seats</li></ul>' +
      '<p>Groups of ten and more write to the office, which sends one code for all.</p>',
  },
  travel: {
    title: 'How to get there',
    summary: 'A shuttle runs from the station every ten minutes while the doors are open.',
    html:
      '<p>A shuttle runs from the station every ten minutes while the doors are open. It takes a quarter of an hour, and is free with a ticket.</p>' +
      '<p>Bicycles can be left at the north side of the hall. There are few places for cars.</p>',
  },
  stands: {
    title: 'The plan of the hall is ready',
    summary: 'Every stand has its number. Exhibitors have two weeks to ask for another place.',
    html:
      '<p>Every stand has its number, and the plan shows the gates, the stage and the kitchens. Exhibitors have two weeks to ask for another place.</p>' +
      '<p>New this year: <strong>one row for teaware</strong>, along the windows.</p>',
  },
  readme: (version) => `# A feed and a page that shows it

| file | |
| --- | --- |
| \`feed.json\` | The feed: stories, events, partners, links. Change the texts; each story keeps its \`id\` for good |
| \`images/\` | Its pictures. Addresses in the feed may be relative to it |
| \`index.html\` | A page with every element |
| \`fairwire/${version}/\` | The script, which pages load. Never change a file in it: a new version gets a folder of its own |
| \`server/\` | Settings for nginx and Caddy |

## Look at it

A page opened as a file loads no feed, so serve the folder, for example by \`python3 -m http.server 8080\`, and open http://localhost:8080/.

## Check it

\`npx fairwire check feed.json\` names what is wrong in the feed, and where.

## Publish it

1. Put the folder on your host, at an address that stays.
2. Send \`Access-Control-Allow-Origin: *\` with everything, errors too: other sites load it. \`server/\` has this and the caching.
3. Run \`npx fairwire check https://…/feed.json\`: it looks at the answer, too.
4. Give partners their lines: \`npx fairwire snippet --feed https://…/feed.json --host https://…/fairwire\`.
`,
};
