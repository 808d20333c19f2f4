// @ts-check
import { placed } from '../shared/placed.js';

export const peer = placed('inner-html', 'the usual script: one string of HTML, put in with innerHTML');
