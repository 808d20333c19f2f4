/** Hostile documents, by families, each shown in all elements and provoked: `npm run test:hostile` prints the counts. */
import { assert } from '@open-wc/testing';
import { families } from './families/index.js';
import { picturesOf, provoke } from './support/attack.js';
import { Corpus, type HostileDocument } from './support/family.js';
import { fields } from './support/fields.js';
import { type Scene, type Setting, Stage } from './support/stage.js';
import { canaryOf, Traps } from './support/traps.js';
import { Judge } from './support/verdict.js';

const { documents } = new Corpus(families, canaryOf);

/** Shows documents, a few at a time, and says what is wrong with them. */
async function attack(
  all: readonly HostileDocument[],
  { stage, traps, judge }: { stage: Stage; traps: Traps; judge: Judge },
): Promise<string[]> {
  const wrong: string[] = [];
  for (let first = 0; first < all.length; first += 10) {
    const scenes: Scene[] = [];
    for (const [place, document] of all.slice(first, first + 10).entries()) {
      // Neither all the HTML nor all the texts in one of them: these take turns as well.
      const setting = ((place + (place >> 1)) % 2) as Setting;
      const scene = await stage.show(document.feed, setting);
      scenes.push(scene);
      wrong.push(...(await judge.judge(document, scene, setting)));
      wrong.push(...provoke(document, scene).map((href) => `${document.name}: leads to ${href}`));
      wrong.push(...traps.take().map((what) => `${document.name}: ${what}`));
    }
    await stage.reveal();
    await picturesOf(scenes);
    stage.clear();
  }
  return wrong;
}

describe('hostile documents', () => {
  let stage: Stage;
  let traps: Traps;
  let judge: Judge;

  before(() => {
    stage = new Stage();
    traps = new Traps(stage.probe, stage.isOurs);
    judge = new Judge(stage);
  });

  after(() => {
    traps.remove();
    stage.remove();
  });

  it('are 300 at least, and leave out no member of the format', () => {
    assert.isAtLeast(documents.length, 300);
    const attacked = new Set(documents.map(({ field }) => field));
    const spared = fields.filter((field) => !attacked.has(field)).map(({ path }) => path.join('/'));
    assert.deepEqual(spared, []);
  });

  for (const { name } of families) {
    const own = documents.filter(({ family }) => family === name);
    it(`${name}: ${own.length} documents`, async function () {
      this.timeout(300_000);
      const before = judge.checks;
      const wrong = await attack(own, { stage, traps, judge });
      const late = await traps.takeLate(documents.indexOf(own[0]!), own.length);
      if (this.test) this.test.title += `, ${judge.checks - before} checks`;
      for (const what of late) wrong.push(named(what));
      assert(!wrong.length, `${wrong.length} faults:\n${wrong.slice(0, 20).join('\n')}`);
    });
  }
});

/** A number of a document says little. */
const named = (what: string): string =>
  what.replace(/#(\d+)/, (number, index: string) => documents[Number(index)]?.name ?? number);
