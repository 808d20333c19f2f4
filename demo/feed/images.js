// @ts-check
/** The stories' illustrations, by name. */
import { HEIGHT, WIDTH } from './drawings/draw.js';
import { bridge } from './drawings/bridge.js';
import { circles } from './drawings/circles.js';
import { droplets } from './drawings/droplets.js';
import { energy } from './drawings/energy.js';
import { fasteners } from './drawings/fasteners.js';
import { gauge } from './drawings/gauge.js';
import { hall } from './drawings/hall.js';
import { honeycomb } from './drawings/honeycomb.js';
import { lattice } from './drawings/lattice.js';
import { layers } from './drawings/layers.js';
import { panels } from './drawings/panels.js';
import { plating } from './drawings/plating.js';
import { rims } from './drawings/rims.js';
import { ripples } from './drawings/ripples.js';
import { river } from './drawings/river.js';
import { shells } from './drawings/shells.js';
import { skyline } from './drawings/skyline.js';
import { steps } from './drawings/steps.js';
import { vapour } from './drawings/vapour.js';

const IMAGES = {
  skyline,
  river,
  bridge,
  hall,
  rims,
  fasteners,
  shells,
  plating,
  layers,
  honeycomb,
  vapour,
  ripples,
  droplets,
  lattice,
  energy,
  panels,
  gauge,
  circles,
  steps,
};

/** @typedef {keyof typeof IMAGES} ImageName */

export const IMAGE_NAMES = /** @type {ImageName[]} */ (Object.keys(IMAGES));

export const IMAGE_SIZE = { width: WIDTH, height: HEIGHT };

/** @param {ImageName} name */
export const image = (name) => IMAGES[name]();
