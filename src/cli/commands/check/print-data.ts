import type { CheckedDocument, Finding } from '../../../check/index.js';
import { isAddress, standardInput } from '../../read-source.js';
import type { Terminal } from '../../terminal.js';
import { itemsOf, type Report, summaryOf } from './report.js';

/** For programs: one JSON object. */
export function printJson({ documents, items, errors, warnings }: Report, terminal: Terminal): void {
  const pages = documents.map((document) => ({
    name: document.name,
    ...(document.url !== undefined && { url: document.url }),
    items: itemsOf(document),
    findings: document.findings,
  }));
  terminal.print(JSON.stringify({ items, errors, warnings, documents: pages }, null, 2));
}

/** For GitHub: workflow commands, which show a finding at its line of a file. */
export function printGithub(report: Report, terminal: Terminal): void {
  for (const document of report.documents)
    for (const finding of document.findings) terminal.print(annotation(document, finding));
  terminal.print(summaryOf(report));
}

function annotation({ name }: CheckedDocument, finding: Finding): string {
  const { severity, code, message, advice, pointer, line, column } = finding;
  const isFile = !isAddress(name) && name !== standardInput && line !== undefined;
  const properties = {
    ...(isFile && { file: name, line, col: column }),
    title: `fairwire check: ${code}`,
  };
  const place = isFile ? [pointer] : [name, line === undefined ? '' : `${line}:${column}`, pointer];
  const where = place.filter(Boolean).join(' ');
  const text = [message, advice, where && `(${where})`].filter(Boolean).join(' ');
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(text)}`;
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
