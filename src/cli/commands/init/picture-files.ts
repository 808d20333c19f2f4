/** The pictures that the feed shows. */
export const pictureFile = 'images/hall.svg';
export const logoFile = 'images/logo.svg';
export const pictureSize = { width: 960, height: 540 } as const;
export const logo = { url: logoFile, width: 160, height: 48 } as const;
