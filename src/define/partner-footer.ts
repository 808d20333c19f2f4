import { PartnerFooter } from '../elements/partner-footer/partner-footer.js';
import { define } from './define.js';

define('partner-footer', PartnerFooter);

declare global {
  interface HTMLElementTagNameMap {
    'partner-footer': PartnerFooter;
  }
}
