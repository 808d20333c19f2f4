// @ts-check
import { read } from '../shared/stories.js';
import { driverOf, VanillaNews } from '../shared/vanilla-element.js';

/** @type {Map<string, ReturnType<typeof read>>} */
const requests = new Map();

class SharingNews extends VanillaNews {
  /** One request for all elements of a feed. @override @param {string} url */
  request(url) {
    const request = requests.get(url) ?? read(url);
    requests.set(url, request);
    return request;
  }
}

customElements.define('vanilla-news', SharingNews);
Object.assign(globalThis, { peer: driverOf('vanilla-news') });
