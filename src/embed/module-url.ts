/** Imported first: elements that are on the page already ask for their parts while they are registered. */
import { setBaseUrl } from './base-url.js';

setBaseUrl(import.meta.url);
