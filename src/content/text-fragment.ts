/** Makes nodes of plain text: paragraphs at blank lines, line breaks at single ones. */
export function textFragment(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (!paragraph.trim()) continue;
    const element = fragment.appendChild(document.createElement('p'));
    for (const line of paragraph.trim().split('\n')) {
      if (element.firstChild) element.append(document.createElement('br'));
      element.append(line.trim());
    }
  }
  return fragment;
}
