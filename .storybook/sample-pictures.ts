import type { Plugin } from 'vite';
import { documents } from '../demo/feed/documents.js';

/**
 * The pictures of the sample feeds as files, beside the page of the stories: pages get pictures from addresses alone.
 * The feeds themselves are made in the browser (stories/support/sample-feeds.ts).
 */
export function samplePictures(): Plugin {
  const pictures = [...documents()].filter(([, { type }]) => type.startsWith('image/'));
  return {
    name: 'fairwire:sample-pictures',
    configureServer(server) {
      const files = new Map(pictures);
      server.middlewares.use((request, response, next) => {
        const picture = files.get(request.url?.replace(/\?.*/, '') ?? '');
        if (picture) response.setHeader('Content-Type', picture.type).end(picture.body);
        else next();
      });
    },
    generateBundle() {
      for (const [path, { body }] of pictures)
        this.emitFile({ type: 'asset', fileName: path.slice(1), source: body });
    },
  };
}
