// @ts-check
/** `<partner-footer>`. */
import { shared } from './shared.js';
import { element, words } from './section.js';

/** @type {readonly import('./section.js').Section[]} */
export const partnerFooter = [
  {
    id: 'partners',
    group: 'partner-footer',
    title: words('Partners', '合作单位', '合作單位'),
    note: words(
      'Groups in the organiser’s order, logos in boxes of one size, names where there is none; the site’s links, the copyright line.',
      '按主办方的顺序分组，标志大小一致，没有标志的显示名称；另有站点链接和版权行。',
      '按主辦方的順序分組，標誌大小一致，沒有標誌的顯示名稱；另有站點連結和版權行。',
    ),
    html: element('partner-footer'),
  },
  {
    id: 'partners-collapse',
    group: 'partner-footer',
    title: words('Folded on a small screen', '小屏幕上收起', '小螢幕上收起'),
    note: words(
      'On a screen narrower than 40em the groups after the first wait behind a button.',
      '屏幕窄于 40em 时，第一组之后的收在按钮后面。',
      '螢幕窄於 40em 時，第一組之後的收在按鈕後面。',
    ),
    html: element('partner-footer', 'collapse show="groups"'),
  },
  {
    id: 'partners-names',
    group: 'partner-footer',
    title: words('Names alone, of some groups', '只列名称，只列几组', '只列名稱，只列幾組'),
    note: words('Two groups, without logos.', '两组，不带标志。', '兩組，不帶標誌。'),
    html: element('partner-footer', 'groups="hosts supporters" logos="hide" show="groups"'),
  },
  {
    id: 'partners-line',
    group: 'partner-footer',
    title: words('The last line of a page', '页面的最后一行', '頁面的最後一行'),
    note: words(
      'The organiser’s links, copyright and registration number, without partners. The number is printed only when asked for.',
      '主办方的链接、版权和备案号，不带合作单位。备案号只在要求时显示。',
      '主辦方的連結、版權和備案號，不帶合作單位。備案號只在要求時顯示。',
    ),
    html: element('partner-footer', 'show="links copyright icp"'),
  },
  shared('partner-footer', 'groups="co-organisers" show="groups copyright"'),
];
