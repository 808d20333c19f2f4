/** The checker of feeds: what is known of a document → what is wrong with it. Runs in browsers and in Node, with no DOM. */
export { checkDocument, type CheckedDocument, type DocumentToCheck, withIssues } from './document.js';
export type { Finding, Issue, Severity } from './finding.js';
export { type Group, groupsOf } from './groups.js';
export type { JsonObject } from './json.js';
export { type LinkAnswer, type LinkedAddress, linkedAddresses, linkIssues } from './links.js';
export { checkPages, type NextPage, nextPage, unreachablePage, unreadPages } from './pages.js';
export { brokenOff, noAnswer, type PageAnswer, tooSlow } from './page-answer.js';
export type { Redirect, ResponseFacts } from './response.js';
