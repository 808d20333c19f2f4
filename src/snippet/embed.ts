import type { Attribute } from '../markup/html.js';
import type { SnippetOptions } from './options.js';

export type Place = Pick<SnippetOptions, 'host' | 'version' | 'integrity'>;

/** The address of an embed file. A host that ends in a version has that one. */
export function embedAddress({ host, version }: Pick<Place, 'host' | 'version'>, file: string): string {
  const folder = host.trim().replace(/\/+$/, '');
  return `${hasVersion(folder) ? folder : `${folder}/${version}`}/${file}`;
}

/** A longer number is a year: the exhibition's, not the kit's. */
const hasVersion = (folder: string): boolean => /\/(?:\d{1,3}|\d+\.\d+\.\d+[\w.-]*)$/.test(folder);

/** Whether the file at the address never changes, and is the one whose hash is known. */
export const isPinned = ({ host, version }: Pick<Place, 'host' | 'version'>): boolean => {
  const folder = host.trim().replace(/\/+$/, '');
  return !hasVersion(folder) || folder.endsWith(`/${version}`);
};

/** The attributes of the script element that loads an embed file. */
export function scriptAttributes(place: Place, file: 'fairwire.js' | 'fairwire.classic.js'): Attribute[] {
  const hash = isPinned(place) ? place.integrity[file] : undefined;
  const source: Attribute = ['src', embedAddress(place, file)];
  const kind: Attribute[] =
    file === 'fairwire.js'
      ? [['type', 'module'], source]
      : // Old pages are in GBK, and so would be the script.
        [source, ['charset', 'utf-8'], ['defer', true]];
  return hash ? [...kind, ['integrity', hash], ['crossorigin', 'anonymous']] : kind;
}
