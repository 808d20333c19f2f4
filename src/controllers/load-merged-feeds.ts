import type * as mergedFeeds from '../feed/several-addresses.js';

export type MergedFeeds = typeof mergedFeeds;

export const loadMergedFeeds = (): Promise<MergedFeeds> => import('../feed/several-addresses.js');
