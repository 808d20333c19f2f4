import {
  type CheckedDocument,
  type Finding,
  type Group,
  groupsOf,
  type Severity,
} from '../../../check/index.js';
import type { Terminal } from '../../terminal.js';
import { visible } from '../../visible.js';
import { type Report, summaryOf } from './report.js';

/** Longest line that places are listed in. */
const width = 100;
const indent = '    ';

/** For people: errors and warnings apart; findings that say the same stand together, each with its place. */
export function printText(report: Report, terminal: Terminal): void {
  printAll('error', report, terminal);
  printAll('warning', report, terminal);
  const colour = report.errors ? 'red' : report.warnings ? 'yellow' : 'green';
  terminal.print(terminal.style(colour, summaryOf(report)));
}

const headings: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings' };

function printAll(severity: Severity, { documents }: Report, terminal: Terminal): void {
  const groups = documents.flatMap((document) =>
    groupsOf(document.findings.filter((one) => one.severity === severity)).map((group) => ({
      document,
      group,
    })),
  );
  if (!groups.length) return;
  terminal.print(`${terminal.style('bold', headings[severity])}\n`);
  for (const { document, group } of groups) printGroup(document, group, terminal);
}

function printGroup({ name }: CheckedDocument, [first, ...others]: Group, terminal: Terminal): void {
  const place = [name, positionOf(first)].filter(Boolean).join(':');
  const severity = terminal.style(first.severity === 'error' ? 'red' : 'yellow', first.severity);
  const where = [first.pointer, first.found].filter(Boolean).join('  ');
  terminal.print(`${terminal.style('bold', place)}: ${severity}: ${visible(first.message)}`);
  if (where) terminal.print(indent + visible(where));
  if (first.advice) terminal.print(`${indent}→ ${visible(first.advice)}`);
  if (others.length)
    for (const line of fold(others.map(placeOf))) terminal.print(terminal.style('dim', indent + line));
  terminal.print('');
}

const positionOf = ({ line, column }: Finding): string => (line === undefined ? '' : `${line}:${column}`);
const placeOf = (finding: Finding): string =>
  visible([positionOf(finding), finding.pointer].filter(Boolean).join(' '));

/** `also at 3:4 /items/1/id, 5:6 /items/2/id` in lines that are not too long. */
function fold(places: readonly string[]): string[] {
  const lines = ['also at'];
  places.forEach((place, index) => {
    const text = index < places.length - 1 ? `${place},` : place;
    const last = lines[lines.length - 1] ?? '';
    if (last.length + text.length < width) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  });
  return lines;
}
