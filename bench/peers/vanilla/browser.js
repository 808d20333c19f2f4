// @ts-check
import { driverOf, VanillaNews } from '../shared/vanilla-element.js';

customElements.define('vanilla-news', VanillaNews);
Object.assign(globalThis, { peer: driverOf('vanilla-news') });
