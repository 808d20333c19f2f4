/** Imported first: elements that are on the page already ask for their parts while they are registered. */
import { setBaseUrl } from './base-url.js';

const { currentScript } = document;

setBaseUrl(currentScript instanceof HTMLScriptElement ? currentScript.src : undefined);
