import type * as decode from './decode.js';

export type Decode = typeof decode;

/** What reads texts that are not plain JSON in UTF-8: seldom needed, so it is loaded then. */
export const loadDecode = (): Promise<Decode> => import('./decode.js');
