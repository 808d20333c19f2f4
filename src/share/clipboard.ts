/** Copies a text. False where the page has no clipboard, as on http, or may not use it. Never rejects. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages on http have no clipboard, and some in-app browsers refuse it.
    return false;
  }
}

/** Copies what is selected. */
export function copySelection(): boolean {
  try {
    // The only way on http pages.
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** Copies a text in the way that the page allows; on http through a field that nobody sees. Never rejects. */
export const copyText = async (text: string): Promise<boolean> =>
  (await writeToClipboard(text)) || copyFromField(text);

function copyFromField(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  // No keyboard comes up on a phone.
  field.readOnly = true;
  // What is not rendered cannot be selected.
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  document.body.append(field);
  field.select();
  const isCopied = copySelection();
  field.remove();
  focused?.focus({ preventScroll: true });
  return isCopied;
}
