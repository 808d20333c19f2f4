// @ts-check
import { peer as vanilla } from '../vanilla/peer.js';
import { script } from '../peer.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  ...vanilla,
  name: 'lit',
  about: 'an element as the documentation of Lit writes it, with repeat',
  npm: 'lit',
  hosts: 'lit-news',
  top: (setting) => script(setting, 'lit'),
  widget: async (setting, index) =>
    (await vanilla.widget(setting, index)).replaceAll('vanilla-news', 'lit-news'),
};
