import { expect } from '@open-wc/testing';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { isSeen, noticeOf } from '../helpers/frame.js';
import { untilTitles } from '../helpers/news-feed.js';
import { fallbackOf, readersOf, statesOf, stranger, well, wellTitle } from '../helpers/transport.js';

const mark = '\ufeff';
const megabyte = 2 ** 20;
const key = (): string => crypto.randomUUID();
const moved = (): string => faultUrl({ body: well });

/** What is no good manners, and the number of requests it takes. */
const answers: Record<string, [parameters: () => Record<string, string>, requests?: number]> = {
  'a byte order mark': [() => ({ body: mark + well })],
  'three byte order marks': [() => ({ body: mark + mark + mark + well })],
  'UTF-16 with a mark': [() => ({ body: well, encoding: 'utf-16' })],
  'UTF-16 without one': [() => ({ body: well, encoding: 'utf-16le' })],
  'GBK that calls itself UTF-8': [
    () => ({ body: well, encoding: 'gbk', type: 'application/json; charset=utf-8' }),
  ],
  'GBK that calls itself nothing': [() => ({ body: well, encoding: 'gbk', type: 'application/json' })],
  'Big5 with its name': [
    () => ({ body: well.replaceAll('展览', '展覽'), encoding: 'big5', type: 'text/plain; charset=big5' }),
  ],
  'UTF-8 that calls itself GBK': [() => ({ body: well, type: 'application/json; charset=gbk' })],
  'a charset that there is not': [() => ({ body: well, type: 'application/json; charset=x-none' })],
  'the type of a page': [() => ({ body: well, type: 'text/html' })],
  'no type': [() => ({ body: well, type: '' })],
  JSONP: [() => ({ body: `show(${well});`, type: 'text/javascript' })],
  'a guard before the JSON': [() => ({ body: `)]}',\n${well}` })],
  '15 MB': [() => ({ body: well, pad: String(15 * megabyte) })],
  'a slow drip that ends in time': [() => ({ body: well, drip: '1' })],
  'a redirect': [() => ({ location: moved() })],
  '503, then well': [() => ({ body: well, sequence: `${key()}:503,200` }), 2],
  '429 with Retry-After: 1, then well': [
    () => ({ body: well, sequence: `${key()}:429,200`, 'retry-after': '1' }),
    2,
  ],
  'three failures, then well': [() => ({ body: well, sequence: `${key()}:500,502,504,200` }), 4],
};

describe('a server without manners: its feed is shown, and nothing is said', () => {
  const { random } = Math;
  before(() => (Math.random = () => 0));
  after(() => (Math.random = random));

  for (const [name, [parametersOf, requests = 1]] of Object.entries(answers))
    it(name, async () => {
      const parameters = parametersOf();
      const id = parameters['sequence']?.split(':')[0] ?? key();
      const src = stranger(faultUrl({ ...parameters, key: id }));
      const { lists, errors } = await readersOf(src);
      for (const list of lists) {
        await untilTitles(list, name.startsWith('Big5') ? 'Story 展覽' : wellTitle);
        expect(noticeOf(list)).to.equal('');
        expect(statesOf(list)).to.equal('ready');
        expect(isSeen(fallbackOf(list))).to.equal(false);
      }
      expect(await countOf(id)).to.equal(requests);
      expect(errors).to.deep.equal([]);
    });

  it('a server that is back within the time of the element: no reader has to press a button', async () => {
    const id = key();
    const body = JSON.stringify(feedOf('a', 'b'));
    const { lists } = await readersOf(faultUrl({ body, sequence: `${id}:0,503,200` }));
    for (const list of lists) await untilTitles(list, 'Story a Story b');
  });
});
