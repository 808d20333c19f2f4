import { expect } from '@open-wc/testing';
import { eventIn, savedBy } from '../helpers/calendar.js';
import { partsOf } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import {
  elementOf,
  hostPage,
  moduleScript,
  organiser,
  strictPolicy,
  untilContent,
} from '../helpers/host-page.js';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  items: [],
  _fairwire: { events: [{ id: 'forum', name: 'Forum', startDate: '2999-10-14' }] },
};

describe('a calendar file', () => {
  it('is saved under the strictest policy', async () => {
    const src = faultUrl({ body: JSON.stringify(feed) }).replace(location.origin, organiser);
    const page = await hostPage({
      head: moduleScript(),
      body: `<event-links src="${src}"></event-links>`,
      policy: strictPolicy,
    });
    await untilContent(page, 'event-links');
    const button = partsOf(elementOf(page, 'event-links'), 'calendar')[0]?.querySelector('button');
    const window = page.window as unknown as Window & typeof globalThis;
    const { name, text } = await savedBy(() => button?.click(), window);
    expect(name).to.equal('Forum.ics');
    expect(eventIn(text).summary).to.equal('Forum');
    expect(page.faults).to.deep.equal([]);
  });
});
