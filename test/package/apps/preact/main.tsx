import { render } from 'preact';
import 'fairwire/define';
import 'fairwire/preact';
import { offer } from '../page.js';
import { News } from './news.js';

offer((place) => ({
  render: (props) => render(<News {...props} />, place),
  unmount: () => render(null, place),
}));
