import type * as mergedFeeds from '../feed/merged-source.js';

export type MergedFeeds = typeof mergedFeeds;

export const loadMergedFeeds = (): Promise<MergedFeeds> => import('../feed/merged-source.js');
