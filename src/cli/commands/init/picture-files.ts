/** The pictures that the feed shows, beside it. */
export const pictureFile = 'images/hall.svg';
export const logoFile = 'images/logo.svg';
export const pictureSize = { width: 960, height: 540 } as const;

/** What the feed says of them. */
export interface StarterPictures {
  readonly picture: string;
  readonly icon: string;
  readonly logo: { readonly url: string; readonly width: number; readonly height: number };
}

/** @param folder the address of the feed's folder; empty for addresses relative to the feed */
export function starterPictures(folder: string): StarterPictures {
  const icon = `${folder}${logoFile}`;
  return { picture: `${folder}${pictureFile}`, icon, logo: { url: icon, width: 160, height: 48 } };
}
