import type * as renderer from './event-links.renderer.js';

export type EventsRenderer = typeof renderer;

export const loadRenderer = (): Promise<EventsRenderer> => import('./event-links.renderer.js');
