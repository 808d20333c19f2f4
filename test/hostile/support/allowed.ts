/** What may come out of cleaning, written down a second time: who allows more has to say so here too. */

export const allowedElements: ReadonlySet<string> = new Set(
  (
    'A ABBR B BDI BIG BLOCKQUOTE BR CAPTION CENTER CITE CODE COL COLGROUP DD DEL DETAILS DFN DIV DL DT EM ' +
    'FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE Q RB RP RT RTC RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR TT U UL VAR WBR'
  ).split(' '),
);

/** Attributes of content, and those that the kit adds to it. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  (
    'alt colspan datetime dir height href lang reversed rowspan span src start title value width ' +
    'loading decoding referrerpolicy scope rel target class part tabindex role aria-label'
  ).split(' '),
);

/** Whether an attribute of an element in a story's text may be there. */
export const isAllowed = (element: Element, name: string): boolean => {
  if (name === 'class' || name === 'part') return element.getAttribute(name) === 'table';
  if (/^(tabindex|role|aria-label)$/.test(name)) return element.className === 'table';
  return allowedAttributes.has(name);
};
