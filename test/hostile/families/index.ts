import type { Family } from '../support/family.js';
import { addresses } from './addresses.js';
import { attributes } from './attributes.js';
import { clobbering } from './clobbering.js';
import { encodings } from './encodings.js';
import { extensions } from './extensions.js';
import { foreign } from './foreign.js';
import { frames } from './frames.js';
import { handlers } from './handlers.js';
import { mutation } from './mutation.js';
import { names } from './names.js';
import { page } from './page.js';
import { pollution } from './pollution.js';
import { scripts } from './scripts.js';
import { size } from './size.js';
import { styles } from './styles.js';
import { templates } from './templates.js';
import { unicode } from './unicode.js';
import { values } from './values.js';

export const families: readonly Family[] = [
  ...[scripts, handlers, addresses, mutation, foreign, frames, page, clobbering, styles, encodings],
  ...[templates, pollution, unicode, values, names, attributes, extensions, size],
];
