import type { Family } from '../support/family.js';

export const unicode: Family = {
  name: 'Unicode',
  text: [
    '\u202egnp.exe\u202c <RUN>',
    '\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e',
    '\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e',
    '\ud800 \udc00 \udfff\ud800',
    '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0080\u009f',
    '\u2028\u2029\u0085\r\n\r\v\f',
    '\u{e0001}\u{e0041}\u{e007f}',
    '\ufffe\uffff\u{1fffe}\u{10ffff}\ufdd0',
    `z${'\u0300\u0489\u20e3'.repeat(60)}`,
    '\ufdfd\u{12031}\ua9c5\u{1242b}',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u{1f3ff}\ufe0f',
    '\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u05e8\u05d9\u05ea',
    '\ue000\uf8ff\u{f0000}',
    '\u061c\u200e\u200f',
  ],
  html: [
    '<p>pay &#x202e;gnihton&#x202c; now</p><bdo dir="rtl">gnihton</bdo>',
    '<p dir="rtl" lang="ar">\u202a\u2066<a href="https://www.example.org/">gro.elpmaxe</a></p>',
    '<p title="\u202egnihton" lang="\u202e">x</p><img src="x" alt="\u202egnihton">',
    '<p>&#xd800;&#0;&#x80;&#xfffe;&#x1;&#127;</p>',
  ],
  urls: ['javascript\u202e:RUN', '\u202ejavascript:RUN', 'jav\u00adascript:RUN', 'data\uff1atext/html,x'],
};
