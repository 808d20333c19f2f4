import type { Family } from '../support/family.js';

export const page: Family = {
  name: 'base, meta, link',
  html: [
    '<base href="CANARY">',
    '<base target="_top"><a href="https://www.example.org/">x</a>',
    '<meta http-equiv="refresh" content="0;url=javascript:RUN">',
    '<meta http-equiv="refresh" content="0;url=CANARY">',
    '<meta http-equiv="Set-Cookie" content="a=b"><meta name="referrer" content="unsafe-url">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta charset="utf-7">+ADw-script+AD4-RUN+ADw-/script+AD4-',
    '<link rel="stylesheet" href="CANARY"><link rel="preconnect" href="CANARY">',
    '<link rel="preload" as="script" href="CANARY"><link rel="modulepreload" href="CANARY">',
    '<link rel="prefetch" href="CANARY"><link rel="dns-prefetch" href="//localhost"><link rel="prerender" href="CANARY">',
    '<link rel="import" href="CANARY"><link rel="icon" href="CANARY"><link rel="manifest" href="CANARY">',
    '<link rel="expect" href="#x" blocking="render"><link rel="canonical" href="CANARY">',
    '<html manifest="CANARY" lang="zz"><head><title>Hijacked</title></head><body bgcolor="red" class="x"></body></html>',
    '<!doctype html><html><body style="display:none">x</body></html>',
    '<a href="https://www.example.org/" ping="CANARY" attributionsrc="CANARY" download target="_self" rel="opener">x</a>',
    '<img src="x" attributionsrc="CANARY" crossorigin referrerpolicy="unsafe-url" loading="eager" fetchpriority="high">',
    '<bgsound src="CANARY"><xml src="CANARY"></xml><ilayer src="CANARY"></ilayer><layer src="CANARY"></layer>',
  ],
};
