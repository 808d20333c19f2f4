// @ts-check

/** @param {string} text @returns {string} for text and for attributes in double quotes */
export const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
