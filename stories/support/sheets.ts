/** Style sheets of the page of the stories. */

/** By hand: what imports a sheet for itself is Vite's client, which the tests have no server for. */
export function addSheets(...sheets: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = sheets.join('\n');
  document.head.append(style);
}
