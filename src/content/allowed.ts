/** What a story's HTML may consist of. Everything else is unwrapped, so that its text stays, or dropped. */

/** Elements that are kept, by their `nodeName`. None takes part in forms, scripts, frames or media. */
export const allowedElements: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'A ABBR B BDI BIG BLOCKQUOTE BR CAPTION CENTER CITE CODE COL COLGROUP DD DEL DETAILS DFN DIV DL DT EM ' +
    'FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE Q RB RP RT RTC RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR TT U UL VAR WBR'
  ).split(' '),
);

/** Attributes that are kept. Nothing here names, styles, scripts or is focused. */
export const allowedAttributes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'alt colspan datetime dir height href lang reversed rowspan span src start title value width'.split(' '),
);

/** Elements that go with all they contain: what is in them is no text of the story. */
export const droppedElements =
  /^(annotation(-xml)?|applet|audio|canvas|datalist|embed|i?frame(set)?|no(embed|frames)|object|script|select|style|svg|template|textarea|title|video)$/i;

/** Elements that stand on lines of their own. They become plain blocks, or their texts would run together. */
export const plainBlocks =
  /^(ADDRESS|ARTICLE|ASIDE|DIALOG|DIR|FIELDSET|FOOTER|FORM|HEADER|HGROUP|LEGEND|MAIN|MENU|NAV|SECTION)$/;
