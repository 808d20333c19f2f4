import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import '../../src/define/index.js';
import { version } from '../../src/index.js';
import { warningsDuring } from '../helpers/warnings.js';

const tags = ['news-feed', 'news-list', 'news-article', 'partner-footer', 'event-links'];

describe('registering', () => {
  it('gives every element its name', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
  });

  it('leaves a name that is taken to the first, and says who it is, once', () => {
    const first = class extends HTMLElement {
      static readonly version = '0.9.0';
    };
    customElements.define('taken-element', first);
    const warnings = warningsDuring(() => {
      define('taken-element', class extends HTMLElement {});
      define('taken-element', class extends HTMLElement {});
    });
    expect(customElements.get('taken-element')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Fairwire 0.9.0').and.to.contain(`Fairwire ${version}`);
  });

  it('says nothing when the very same class is registered again', () => {
    const element = customElements.get('news-list');
    const warnings = warningsDuring(() => element && define('news-list', element));
    expect(warnings).to.deep.equal([]);
  });

  it('goes on after a name that cannot be had', () => {
    const warnings = warningsDuring(() => define('nodash', class extends HTMLElement {}));
    expect(warnings[0]).to.contain('<nodash>');
  });
});
