// @ts-check
/** One look for all peers that are written here, so that what is drawn is the same. */
export const LOOK = `
.list{margin:0;padding:0;list-style:none}
.item{padding:1.25em 0;border-top:1px solid #ddd;display:flow-root}
.item:first-child{border:0;padding-top:0}
.item:nth-child(n+11){content-visibility:auto;contain-intrinsic-size:auto 12em}
.image{float:right;width:14em;margin:0 0 .5em 1em;aspect-ratio:3/2;background:#eee;border-radius:.375em;overflow:hidden}
.image img{width:100%;height:100%;object-fit:cover;display:block}
.title{font-size:1.125em;line-height:1.3;margin:0 0 .25em}
.link{color:inherit;text-decoration:none}
.link:hover{text-decoration:underline}
.summary,.meta{margin:0 0 .25em;line-height:1.5;font-size:.9375em}
.meta{color:#666}
.more{font:inherit;padding:.5em 1em}`.replace(/\n/g, '');
