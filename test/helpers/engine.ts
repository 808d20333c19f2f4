/** The engine's number, WebKit 0, Firefox 1, Chromium 2: what takes turns begins at another place in each. */
export const engine = ['Firefox/', 'Chrome/'].findIndex((name) => navigator.userAgent.includes(name)) + 1;
