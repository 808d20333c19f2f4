// @ts-check
import { placed } from '../shared/placed.js';

export const peer = placed('react', 'React: memoised rows with keys, further rows in a transition', 'react');
