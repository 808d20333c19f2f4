import { create } from 'storybook/theming/create';

/** The look of Storybook itself: the ink of the sample pictures, no colour that competes with what is shown. */
export const theme = create({
  base: 'light',
  brandTitle: 'Fairwire',
  brandUrl: './',
  colorPrimary: '#0b5cad',
  colorSecondary: '#0b5cad',
  appBg: '#f4f5f7',
  appBorderColor: '#d9dfe5',
  textColor: '#16202a',
  barSelectedColor: '#0b5cad',
  fontBase: "system-ui, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif",
});
