import type { CheckedDocument, Finding } from '../../../check/index.js';

/** What a check came to. */
export interface Report {
  readonly documents: readonly CheckedDocument[];
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
}

export function reportOf(documents: readonly CheckedDocument[]): Report {
  const findings = documents.flatMap((document) => document.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const items = documents.reduce((sum, document) => sum + itemsOf(document), 0);
  return { documents, items, errors: count('error'), warnings: count('warning') };
}

/** As many as stand in the document, read or not. */
export const itemsOf = ({ document }: CheckedDocument): number =>
  Array.isArray(document?.['items']) ? document['items'].length : 0;

const number = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** The line that a report ends with. */
export function summaryOf({ documents, items, errors, warnings }: Report): string {
  const pages = documents.length > 1 ? [number(documents.length, 'page')] : [];
  return [...pages, number(items, 'item'), number(errors, 'error'), number(warnings, 'warning')].join(', ');
}
