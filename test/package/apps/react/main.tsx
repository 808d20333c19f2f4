import { createRoot, type Root } from 'react-dom/client';
import 'fairwire/define';
import 'fairwire/react';
import { offer } from '../page.js';
import { News } from './news.js';

offer((place) => {
  let root: Root | undefined;
  return {
    render: (props) => (root ??= createRoot(place)).render(<News {...props} />),
    unmount() {
      root?.unmount();
      root = undefined;
    },
  };
});
