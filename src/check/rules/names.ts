import { feedShape, itemShape } from '../../feed/format.js';
import type { Members, RecordShape, Shape } from '../../feed/shape.js';
import { type Issue, warning } from '../finding.js';
import { isObject, own, pointerPart } from '../json.js';
import { nearestName } from '../nearest-name.js';
import type { Rule } from '../subject.js';
import { type ObjectVisit, walkObjects } from '../walk.js';
import { otherNames } from './other-names.js';

/** Members of JSON Feed that Fairwire has no use for, and what editors read. */
const ofJsonFeed = ['author', 'hubs', '$schema', 'items'];

const isFeed = (pointer: string): boolean => pointer === '';
const isItem = (pointer: string): boolean => /^\/items\/\d+$/.test(pointer);

const membersOf = (shape: Shape<unknown> | undefined): Members =>
  shape?.kind === 'record' ? (shape as RecordShape<Members>).members : {};

/** The members that an object's own extension has. */
const extensionOf = (pointer: string): Members =>
  membersOf(
    isFeed(pointer) ? feedShape.members._fairwire : isItem(pointer) ? itemShape.members._fairwire : undefined,
  );

/** Names that look like others: what is written wrongly is ignored without a word. */
export const names: Rule = function* ({ document }) {
  for (const visit of walkObjects(document))
    for (const name of Object.keys(visit.value)) {
      const pointer = `${visit.pointer}/${pointerPart(name)}`;
      if (Object.prototype.hasOwnProperty.call(visit.members, name) || ofJsonFeed.includes(name)) continue;
      yield* name.startsWith('_')
        ? extensionIssues(name, pointer, visit)
        : memberIssues(name, pointer, visit);
    }
};

/** JSON Feed 1.1, Extensions. */
function* extensionIssues(name: string, pointer: string, visit: ObjectVisit): Generator<Issue> {
  const takes = '_fairwire' in visit.members;
  if (takes && name.toLowerCase().replace(/[^a-z]/g, '') === 'fairwire')
    yield typo(name, '_fairwire', pointer);
  else yield* extensionRules(name, pointer, visit);
}

function* extensionRules(name: string, pointer: string, visit: ObjectVisit): Generator<Issue> {
  const place = visit.pointer.includes('/_fairwire')
    ? 'The members of an extension do not begin with _ themselves.'
    : !/^_[A-Za-z]/.test(name)
      ? 'The name of an extension is _ and a letter, and what follows.'
      : !isObject(own(visit.value, name))
        ? 'An extension is an object.'
        : undefined;
  if (place)
    yield warning('extension', `"${name}" is no extension as JSON Feed has them. ${place}`, {
      pointer,
      isAboutName: true,
      advice: 'Other readers may stumble at it: give it another name, or make it an object.',
    });
}

function* memberIssues(name: string, pointer: string, visit: ObjectVisit): Generator<Issue> {
  const extension = extensionOf(visit.pointer);
  const known = Object.keys(visit.members);
  const words = isItem(visit.pointer) || isFeed(visit.pointer) ? [...known, ...ofJsonFeed] : known;
  const near = nearestName(name, isFeed(visit.pointer) ? words : words.filter((word) => word !== 'items'));
  if (name.toLowerCase() === 'fairwire' && '_fairwire' in visit.members)
    yield typo(name, '_fairwire', pointer);
  else if (Object.prototype.hasOwnProperty.call(extension, name))
    yield warning('misplaced', `"${name}" belongs in _fairwire; here nothing reads it.`, {
      pointer,
      isAboutName: true,
      advice: `Move it: "_fairwire": {"${name}": …}.`,
    });
  else if (near) yield typo(name, near, pointer);
  else {
    const meant = otherNames(
      name,
      isFeed(visit.pointer) ? 'feed' : isItem(visit.pointer) ? 'item' : 'object',
    );
    // Beside the right one it is what another program wants.
    if (meant && own(visit.value, meant) == null) yield typo(name, meant, pointer);
  }
}

const typo = (name: string, near: string, pointer: string): Issue =>
  warning('unknown-member', `"${name}" is no member that the format has: nothing reads it.`, {
    pointer,
    isAboutName: true,
    advice: `Is "${near}" meant?`,
  });
