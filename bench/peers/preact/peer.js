// @ts-check
import { placed } from '../shared/placed.js';

export const peer = placed(
  'preact',
  'Preact: rows with keys that are drawn once, first rows first',
  'preact',
);
