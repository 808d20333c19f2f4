import type * as renderer from './partner-footer.renderer.js';

export type FooterRenderer = typeof renderer;

export const loadRenderer = (): Promise<FooterRenderer> => import('./partner-footer.renderer.js');
