/** What the hostile documents are checked with catches what it is for: each attack here is one that works. */
import { assert } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait.js';
import { canaryOf, Traps } from './support/traps.js';

/** Numbers that no document has. */
const unused = 1_000_000;

describe('the traps', () => {
  let host: HTMLElement;
  let traps: Traps;

  beforeEach(() => {
    host = document.createElement('div');
    host.innerHTML = '<p>probe</p><div></div>';
    document.body.append(host);
    const stage = host.lastElementChild!;
    traps = new Traps(host.querySelector('p')!, (node) => stage.contains(node));
  });
  afterEach(() => {
    traps.remove();
    host.remove();
  });

  const put = (html: string): void => {
    host.lastElementChild!.innerHTML = html;
  };
  const caught = (what: RegExp): Promise<void> => {
    const all: string[] = [];
    return waitUntil(() => {
      all.push(...traps.take());
      return all.some((one) => what.test(one));
    }, `caught ${what.source}`);
  };

  it('say nothing of what does no harm', async () => {
    put(`<p>x</p><img src="/__fault/x" alt="">`);
    await new Promise((done) => host.querySelector('img')!.addEventListener('error', done));
    assert.deepEqual(await traps.takeLate(unused + 2, 1), []);
  });

  it('notice code that runs', async () => {
    put(`<img src="/__fault/x" onerror="pwn(7)">`);
    await caught(/ran code of #7/);
  });

  it('notice dialogs and windows', () => {
    window.alert();
    window.open('/');
    document.write('x');
    assert.deepEqual(traps.take(), ['called alert', 'called open', 'called document.write']);
  });

  it('notice requests', async () => {
    put(`<p style="background:url('${canaryOf(unused)}')">x</p>`);
    const all: string[] = [];
    const ask = async (): Promise<boolean> => {
      all.push(...(await traps.takeLate(unused, 1)));
      return all.includes(`asked for the canary of #${unused}`);
    };
    await waitUntil(ask, 'asked');
  });

  it('notice styles, names and nodes that reach the page around', () => {
    put('<style>p { color: rgb(1, 2, 3) }</style>');
    assert.match(traps.take().join(), /changed the page/);
    put('<form name="x"></form>');
    assert.match(traps.take().join(), /changed the page/);
    put('');
    document.body.append(document.createElement('aside'));
    assert.deepEqual(traps.take(), ['changed BODY: ASIDE']);
    document.querySelector('aside')!.remove();
  });

  it('notice prototypes that have changed', () => {
    Object.assign(Object.prototype, { polluted: 'yes' });
    try {
      assert.match(traps.take().join(), /changed the page/);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  it('notice that the address has changed', async () => {
    location.hash = 'x';
    await caught(/changed the fragment/);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
