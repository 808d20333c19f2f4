import { pictureSize } from './picture-files.js';

const { width, height } = pictureSize;

/** A hall with stands, drawn with few lines. */
export const hallPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 960 540">
  <rect width="960" height="540" fill="#e8efe6"/>
  <path d="M60 300Q480 20 900 300V480H60Z" fill="#c9d9c4"/>
  <path d="M60 300Q480 20 900 300" fill="none" stroke="#3f6b4f" stroke-width="14"/>
  <g fill="#f7f3e8" stroke="#3f6b4f" stroke-width="4">
    <path d="M180 330h120v50H180zM420 330h120v50H420zM660 330h120v50H660z"/>
    <path d="M140 410h150v60H140zM405 410h150v60H405zM670 410h150v60H670z"/>
  </g>
  <path d="M0 480h960v60H0z" fill="#8fae94"/>
</svg>
`;

/** A cup. */
export const logoPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48" viewBox="0 0 160 48">
  <path d="M60 10h40v12a20 20 0 0 1-40 0z" fill="#3f6b4f"/>
  <path d="M100 13h6a7 7 0 0 1 0 14h-8" fill="none" stroke="#3f6b4f" stroke-width="4"/>
  <path d="M54 44h52" stroke="#3f6b4f" stroke-width="4"/>
</svg>
`;
