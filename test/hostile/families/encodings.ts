import type { Family } from '../support/family.js';

export const encodings: Family = {
  name: 'entities and encodings',
  html: [
    '&lt;script&gt;RUN&lt;/script&gt;',
    '&amp;lt;img src=x onerror=RUN&amp;gt;',
    '&#60;img src=x onerror=RUN&#62;',
    '&#x3c;img src=x onerror=RUN&#x3e;',
    '&#0000060img src=x onerror=RUN&#0000062',
    '&lt<img src=x onerror=&quot;RUN&quot;>',
    '<p>\\u003cimg src=x onerror=RUN\\u003e %3Cimg src=x onerror=RUN%3E</p>',
    '<\u0000img src=x onerror=RUN><im\u0000g src=x onerror=RUN>',
    '<img\u000bsrc=x\u000bonerror=RUN>',
    '\uff1cimg src=x onerror=RUN\uff1e',
    '\u02c2img src=x onerror=RUN\u02c3',
    '+ADw-img src=x onerror=RUN+AD4-',
    '\u00bcscript\u00beRUN\u00bc/script\u00be',
    '<\u017fcript>RUN</\u017fcript><\u212aeygen onfocus=RUN>',
    '<a href="\u017fcript:RUN">x</a><a href="java\u017fcript:RUN">x</a>',
    '<img src=x onerror\u0000=RUN><img src=x on\u0000error=RUN>',
  ],
  text: [
    '&lt;img src=x onerror=RUN&gt;',
    '&#60;script&#62;RUN&#60;/script&#62;',
    '&#x3C;img src=x onerror=RUN&#x3E;',
    '&amp;lt;script&amp;gt;RUN&amp;lt;/script&amp;gt;',
    '&lt;/script&gt;&lt;script&gt;RUN&lt;/script&gt;',
    '&#1114112; &#xffffffff; &#0; &#xd800; &#-1; &constructor; &__proto__;',
    '\\u003cimg src=x onerror=RUN\\u003e',
    '%3Cscript%3ERUN%3C/script%3E',
  ],
};
