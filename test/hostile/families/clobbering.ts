import type { Family } from '../support/family.js';

/** Names that hide what scripts of the page, or the cleaning itself, look for. */
export const clobbering: Family = {
  name: 'ids and names',
  html: [
    '<a id="pwned" href="https://www.example.org/">x</a><img name="pwnedToo" src="x">',
    '<img name="cookie" src="x"><img name="body" src="x"><img name="createElement" src="x"><img id="implementation" src="x">',
    '<a id="x1"></a><a id="x1" name="y1" href="https://www.example.org/">x</a>',
    '<form id="f1"><input name="attributes"><input name="nodeName"><input name="childNodes"></form>',
    '<form id="g1"></form><input form="g1" name="nextSibling"><input form="g1" name="parentNode"><p>x</p>',
    '<form><form><input name="removeChild"></form></form>',
    '<form><input name="getAttributeNames"><input name="namespaceURI"><input name="localName"><img src=x onerror=RUN></form>',
    '<form onclick=RUN><input id="attributes"><input id="attributes"><p onclick=RUN>x</p></form>',
    '<form name="firstChild"><output name="content"></output><img name="ownerDocument" src=x></form>',
    '<iframe name="fairwire" srcdoc="<a id=config>"></iframe><object name="litHtmlVersions"></object>',
    '<p id="container" class="container notice filled" part="error retry" slot="error" exportparts="x">x</p>',
    '<p id="fairwire"><span id="toString"></span><span id="__proto__"></span><span id="constructor"></span></p>',
    '<div class="article tool button" part="button"><span class="address">x</span></div>',
    '<img id="currentScript" name="currentScript" src="x"><a name="defaultView" id="defaultView">x</a>',
    '<label for="rest" id="rest">x</label><p aria-labelledby="tab" aria-owns="rest" id="tab">x</p>',
    '<slot name="error">x</slot><slot>y</slot>',
  ],
};
