import { parseFeedText } from '../feed/decode.js';
import type { Feed } from '../feed/format.js';
import { readFeed } from '../feed/reader.js';
import { feedUrl } from '../feed/safe-url.js';
import { decodeWithIssues } from './encoding.js';
import { error, type Finding, type Issue } from './finding.js';
import { isObject, type JsonObject, own } from './json.js';
import { notJsonIssues } from './not-json.js';
import { readerIssues } from './reader-issues.js';
import { type PageAnswer, pageAnswerIssues } from './page-answer.js';
import { type ResponseFacts, responseIssues } from './response.js';
import { sizeIssues } from './response-cost.js';
import { duplicateNames } from './rules/duplicate-names.js';
import { rules } from './rules/index.js';
import { names } from './rules/names.js';
import { values } from './rules/values.js';
import { SourceText } from './source-text.js';

/** A document to check, and what is known of it. */
export interface DocumentToCheck {
  /** What it is called in advice: its address, or its path. */
  readonly name: string;
  /** Its bytes; or its text, where nobody has the bytes. */
  readonly content: Uint8Array | string;
  /** Its http or https address, where it has one: relative addresses in it are taken from there. */
  readonly url?: string | undefined;
  /** What the server answered. */
  readonly response?: ResponseFacts | undefined;
  /** The same, where a page's own script has asked, which sees less of it. */
  readonly answer?: PageAnswer | undefined;
  /** The first page of the feed, where this is a further one. */
  readonly firstPage?: JsonObject | undefined;
}

/** What came of a check. */
export interface CheckedDocument {
  readonly name: string;
  readonly url: string | undefined;
  /** In the order of the text; what is about no place in it comes first. */
  readonly findings: readonly Finding[];
  /** What the kit reads; undefined for a document that is no feed. */
  readonly feed: Feed | undefined;
  /** The JSON as it stands; undefined for a document that is no feed. */
  readonly document: JsonObject | undefined;
  /** Where things stand in it: for findings of others than this check. */
  readonly source: SourceText;
}

/**
 * Checks a document of a feed: its encoding, its syntax, the rules of JSON Feed 1.1 and of the `_fairwire` extension,
 * and what the server said with it. Never throws on data, asks nobody, and needs no Node.
 */
export function checkDocument(subject: DocumentToCheck): CheckedDocument {
  const { content, name, url, response, answer } = subject;
  const contentType = (response ?? answer)?.headers['content-type'] ?? null;
  const { text, issues } =
    typeof content === 'string'
      ? { text: content.replace(/^\ufeff/, ''), issues: [] }
      : decodeWithIssues(content, contentType);
  const transport = transportIssues(subject);
  const read = readText(text, subject);
  // What comes with an error is not expected to be a feed.
  const ofText = ((response ?? answer)?.status ?? 200) >= 400 ? [] : [...issues, ...read.issues];
  const findings = [...transport, ...ofText].map((issue) => read.source.locate(issue));
  return {
    name,
    url,
    findings: sorted(findings),
    feed: read.feed,
    document: read.document,
    source: read.source,
  };
}

function transportIssues({ response, answer, content }: DocumentToCheck): Issue[] {
  if (response) return responseIssues(response);
  return answer ? pageAnswerIssues(answer) : [...sizeIssues({ size: content.length })];
}

interface ReadText {
  readonly issues: readonly Issue[];
  readonly source: SourceText;
  readonly feed?: Feed;
  readonly document?: JsonObject;
}

function readText(text: string, subject: DocumentToCheck): ReadText {
  const parsed = parseFeedText(text);
  if ('found' in parsed)
    return { issues: notJsonIssues(text, parsed.found, subject.name), source: new SourceText(text) };
  const source = new SourceText(text, parsed.text);
  const around = parsed.text === text.trim() ? [] : [wrapped];
  const { document } = parsed;
  const reading = readFeed(document, baseOf(document, subject.url));
  if ('found' in reading) return { issues: [...around, ...noFeed(document, reading.found)], source };
  const json = document as JsonObject;
  const context = { document: json, feed: reading.feed, url: subject.url, firstPage: subject.firstPage };
  const ofReader = readerIssues(reading.problems, document);
  const accused = new Set(
    ofReader.map(({ pointer, code }) => `${pointer} ${code === 'no-content' ? code : ''}`),
  );
  const more = [...rules.flatMap((rule) => [...rule(context)]), ...values(context)].filter(
    ({ pointer = '-', code }) => !accused.has(`${pointer} ${code === 'no-content' ? code : ''}`),
  );
  const issues = [...around, ...duplicateNames(source.tree), ...ofReader, ...more];
  return { issues, source, feed: reading.feed, document: json };
}

const wrapped = error(
  'wrapped',
  'Something stands around the JSON. Fairwire reads it; no other reader does.',
  {
    offset: 0,
    advice: 'Send the JSON alone: no call around it, no guard before it.',
  },
);

/** Relative addresses are taken from where the feed will be; from a place that is none, where nobody knows that. */
const baseOf = (document: unknown, url: string | undefined): string => {
  const self = own(document, 'feed_url');
  return (
    (url && feedUrl(url, undefined)) ??
    (typeof self === 'string' ? feedUrl(self, undefined) : undefined) ??
    'https://feed.invalid/'
  );
};

function noFeed(document: unknown, found: string): Issue[] {
  const advice = 'A feed is an object with "version", "title" and "items", an array.';
  const issues = [error('no-feed', `This is no JSON Feed: it is ${found}.`, { pointer: '', advice })];
  if (!isObject(document)) return issues;
  const context = { document, feed: { items: [] }, url: undefined, firstPage: undefined };
  return [...issues, ...names(context)];
}

/** Adds what others found in a document. */
export function withIssues(checked: CheckedDocument, issues: readonly Issue[]): CheckedDocument {
  const more = issues.map((issue) => checked.source.locate(issue));
  return { ...checked, findings: sorted([...checked.findings, ...more]) };
}

const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
