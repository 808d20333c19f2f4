// @ts-check
/** What the pages of the site link to. */
import { posix } from 'node:path';

/** @typedef {import('../../docs/site/build.js').Site} Site */
/** @typedef {{ page: string, address: string }} Link */

const LINK = /\s(?:href|src|srcset)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const OUTSIDE = /^[a-z]+:/;

/** @param {Site} site @returns {[page: string, html: string][]} */
const pagesOf = (site) =>
  [...site].flatMap(([file, body]) => (file.endsWith('.html') ? [[file, String(body)]] : []));

/** @param {Site} site @returns {Link[]} */
const linksOf = (site) =>
  pagesOf(site).flatMap(([page, html]) =>
    [...html.matchAll(LINK)].map(([, address = '']) => ({ page, address: address.replaceAll('&amp;', '&') })),
  );

/** Links within the site that lead to nothing. @param {Site} site @returns {string[]} */
export function brokenLinks(site) {
  const ids = new Map(
    pagesOf(site).map(([page, html]) => [page, new Set([...html.matchAll(ID)].map(([, id]) => id))]),
  );
  return linksOf(site)
    .filter(({ address }) => !OUTSIDE.test(address))
    .filter(({ page, address }) => {
      const [path = '', fragment] = address.split('#');
      const file = path ? posix.join(posix.dirname(page), decodeURI(path)) : page;
      return !site.has(file) || (fragment !== undefined && !ids.get(file)?.has(decodeURI(fragment)));
    })
    .map(({ page, address }) => `${page}: ${address}`);
}

/** The other sites that pages lead to: origin → the pages. @param {Site} site */
export function otherSites(site) {
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const { page, address } of linksOf(site))
    if (OUTSIDE.test(address) && !address.startsWith('mailto:')) {
      const { origin } = new URL(address);
      (found[origin] ??= []).push(page);
    }
  return found;
}
