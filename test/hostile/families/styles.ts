import type { Family } from '../support/family.js';

export const styles: Family = {
  name: 'styles and custom properties',
  html: [
    '<p style="position:fixed;inset:0;background:url(CANARY)">x</p>',
    '<p style="background:URL(\'CANARY\');list-style:url(CANARY);border-image:url(CANARY)">x</p>',
    '<style>* { display: none !important; background: url(CANARY) }</style>',
    '<style>@import "CANARY"; @import url(CANARY); @font-face { font-family: x; src: url(CANARY) } p { font-family: x }</style>',
    '<style>:root, :host, p { --fairwire-accent: red; --_text: red; color: red !important }</style>',
    '<style>@property --fairwire-accent { syntax: "*"; inherits: true; initial-value: red }</style>',
    '<style>a[href^="h"] { background: url(CANARY) } :host-context(body) { display: none }</style>',
    '<div style="--fairwire-accent: url(CANARY); --_muted: red">x</div>',
    '<p style="width:expression(RUN);behavior:url(CANARY);-moz-binding:url(CANARY)">x</p>',
    '<p style="animation:x;transition:color 1s" onanimationend=RUN ontransitionrun=RUN>x</p>',
    '<table background="CANARY" bgcolor="red" border=9 cellpadding=99 align=left><tr><td width="9999" background="CANARY">x</td></tr></table>',
    '<font color="red" size="7" face="x">x</font><center>x</center><p align="right" class="visually-hidden">x</p>',
    '<div class="article notice filled skeleton visually-hidden fallback" part="error" hidden inert>x</div>',
    '<img src="x" width="99999" height="99999" hspace=999 border=99 style="position:absolute">',
    '<p lang="x" dir="ltr" style="color:red" STYLE="color:red" sTyLe="color:red">x</p>',
    '<link rel=stylesheet href=data:text/css,*{display:none}><p style=color:red>x</p>',
  ],
  text: [
    'red; --fairwire-accent: url(CANARY)',
    '}</style><style>*{display:none}',
    '") } * { background: url("CANARY',
    '\\27 ; content: url(CANARY)',
    'url(CANARY)',
  ],
};
