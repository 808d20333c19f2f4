let base = '';

/** Where the embed file was loaded from: its parts lie beside it. */
export const baseUrl = (): string => base;

/** @param url the address of the embed file itself */
export function setBaseUrl(url: string | undefined): void {
  base = url ?? '';
}
