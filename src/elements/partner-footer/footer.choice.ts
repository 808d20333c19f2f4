import type { PartnerGroup } from '../../feed/format.js';
import { warnOnce } from '../base/attributes.js';

/** The groups that the attribute of this name asks for: all of them, where the feed has none of these. */
export function chosenGroups(
  { groups: text, localName }: { readonly groups: string; readonly localName: string },
  groups: readonly PartnerGroup[],
): readonly PartnerGroup[] {
  const ids = text.split(/\s+/).filter(Boolean);
  const known = groups.map(({ id }) => id);
  // A footer without groups knows no id, which says nothing about these.
  if (!groups.length || ids.every((id) => known.includes(id)))
    return ids.length ? groups.filter(({ id }) => ids.includes(id)) : groups;
  const chosen = groups.filter(({ id }) => ids.includes(id));
  warnOnce(
    `<${localName}> has groups="${text.slice(0, 80)}", which is not made of ids of groups in the feed (${known.join(', ')}); ${chosen.length ? 'the others are shown' : 'the default is used'}.`,
  );
  return chosen.length ? chosen : groups;
}
