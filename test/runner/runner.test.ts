/** Watches over the runner itself: a broken one would let every other test pass emptily. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('runner-greeting')
class Greeting extends LitElement {
  static override styles = css`
    p {
      color: rgb(0, 0, 1);
    }
  `;

  @property() name = 'nobody';

  override render() {
    return html`<p>Hello, ${this.name}!</p>`;
  }
}

describe('the test runner', () => {
  it('compiles decorators so that Lit sees a change', async () => {
    const element = await fixture<Greeting>(html`<runner-greeting></runner-greeting>`);
    element.name = 'Ada';
    await element.updateComplete;
    const text = element.renderRoot.querySelector('p')!;
    expect(text.textContent).to.equal('Hello, Ada!');
    expect(getComputedStyle(text).color).to.equal('rgb(0, 0, 1)');
  });

  it('has a font: text has a width', async () => {
    const text = await fixture(html`<span>Hall 4, stand 12</span>`);
    expect(text.getBoundingClientRect().width).to.be.greaterThan(50);
  });

  it('finds good contrast accessible', async () => {
    const text = await fixture(html`<p style="color: #222; background: #fff">Opening hours</p>`);
    await expect(text).to.be.accessible();
  });

  it('rejects bad contrast, in a shadow root too', async () => {
    const text = await fixture(html`<div style="background: #fff"><runner-greeting></runner-greeting></div>`);
    await expect(text).to.be.accessible();
    text.querySelector('runner-greeting')!.shadowRoot!.querySelector('p')!.style.color = '#ddd';
    const error = await expect(text)
      .to.be.accessible()
      .then(
        () => undefined,
        (reason: Error) => reason,
      );
    expect(error?.message).to.contain('color-contrast');
  });

  it('shows the page as a person sees it: in front, focused, painting', async () => {
    expect(document.visibilityState).to.equal('visible');
    expect(document.hasFocus()).to.equal(true);
    await new Promise(requestAnimationFrame);
  });

  it('presses keys', async () => {
    const form = await fixture(html`<div><input id="a" /><input id="b" /></div>`);
    const [first, second] = form.querySelectorAll('input');
    first!.focus();
    await sendKeys({ type: 'wire' });
    await sendKeys({ press: 'Tab' });
    expect(first!.value).to.equal('wire');
    expect(document.activeElement).to.equal(second);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(first);
  });

  it('sizes the page', async () => {
    await setViewport({ width: 640, height: 480 });
    expect([innerWidth, innerHeight]).to.deep.equal([640, 480]);
  });
});
