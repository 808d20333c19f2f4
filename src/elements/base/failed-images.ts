/** The addresses of pictures that could not be had: what stands for one is rendered in its place. */
export const failedImages = new Set<string>();

/**
 * Listens for pictures that fail inside an element's content, and renders it again. Their errors do not bubble: they
 * are caught on the way down.
 */
export const onImageError = (host: {
  requestUpdate(): void;
}): { readonly capture: boolean; readonly handleEvent: (event: Event) => void } => ({
  capture: true,
  handleEvent: ({ target }) => {
    failedImages.add((target as HTMLImageElement).src);
    host.requestUpdate();
  },
});
