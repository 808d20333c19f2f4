import type { Finding } from './finding.js';

/** Findings that say the same of several places. */
export type Group = readonly [Finding, ...Finding[]];

export function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.code, finding.message, finding.advice].join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
