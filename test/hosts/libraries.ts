/** The libraries that hosts have, each put into a page as its documentation says and put to use on all of the page. */

export interface Library {
  readonly name: string;
  /** Files under /__library/ (test/runner/libraries.js). */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** A script of the host's own, at the end of the page: what pages with this library do. */
  readonly use?: string;
  /** What is around the kit's elements; they stand where the word ELEMENTS is. */
  readonly around?: string;
  /** Where it is not npm's, it is not on every machine. */
  readonly mayBeMissing?: boolean;
}

const grid = `<div class="container"><div class="row"><div class="col-md-8 col-sm-8 columns column">
  <h1>Host</h1><p>Text of the host.</p>ELEMENTS</div></div></div>`;

const jQuery = 'jquery1/dist/jquery.min.js';

export const libraries: readonly Library[] = [
  {
    name: 'jQuery 1.12',
    scripts: [jQuery],
    use: `jQuery(function ($) {
      $('body *').addClass('seen').data('seen', true).css('zoom', 1);
      $(document).on('click', 'a', function () { return false; });
      $('news-list').wrap('<div class="wrapped">').parent().fadeIn(0);
    });`,
  },
  {
    name: 'Prototype 1.7.3',
    scripts: ['debian/prototype.js'],
    mayBeMissing: true,
    use: `document.observe('dom:loaded', function () {
      $$('body *').invoke('addClassName', 'seen').each(function (element) { Element.store(element, 'seen', true); Element.show(element); });
      $(document.body).on('click', 'a', function (event) { event.stop(); });
    });`,
  },
  {
    name: 'Prototype 1.6 (what it does to built-ins)',
    scripts: ['own/prototype-1.6.js'],
  },
  {
    name: 'MooTools 1.5',
    scripts: ['mootools-core-dist/dist/mootools-core.js'],
    use: `window.addEvent('domready', function () {
      $$('body *').addClass('seen').store('seen', true).setStyle('opacity', 1);
      $(document.body).addEvent('click:relay(a)', function (event) { event.stop(); });
    });`,
  },
  {
    name: 'MooTools 1.5 with the methods of 1.2',
    scripts: ['mootools-core-dist/dist/mootools-core-compat.js'],
    use: `window.addEvent('domready', function () { $$('body *').addClass('seen').each(function (e) { $(e); }); });`,
  },
  {
    name: 'Bootstrap 3',
    styles: ['bootstrap3/dist/css/bootstrap.min.css', 'bootstrap3/dist/css/bootstrap-theme.min.css'],
    scripts: [jQuery, 'bootstrap3/dist/js/bootstrap.min.js'],
    around: grid,
    use: `jQuery(function ($) { $('body *').tooltip(); $('body').scrollspy(); });`,
  },
  {
    name: 'Bootstrap 4',
    styles: ['bootstrap4/dist/css/bootstrap.min.css'],
    scripts: ['jquery/dist/jquery.min.js', 'bootstrap4/dist/js/bootstrap.bundle.min.js'],
    around: grid,
    use: `jQuery(function ($) { $('news-list, news-article').addClass('card list-group').tooltip(); });`,
  },
  {
    name: 'Bootstrap 5',
    styles: ['bootstrap5/dist/css/bootstrap.min.css'],
    scripts: ['bootstrap5/dist/js/bootstrap.bundle.min.js'],
    around: grid,
    use: `document.querySelectorAll('body *').forEach(function (e) { bootstrap.Collapse.getInstance(e); });`,
  },
  {
    name: 'Foundation 6',
    styles: ['foundation-sites/dist/css/foundation.min.css'],
    scripts: ['jquery/dist/jquery.min.js', 'foundation-sites/dist/js/foundation.min.js'],
    around: grid,
    use: `jQuery(document).foundation();`,
  },
  {
    name: 'Bulma 1',
    styles: ['bulma/css/bulma.min.css'],
    around: `<section class="section content">${grid}</section>`,
  },
  {
    name: 'Tailwind 4',
    styles: ['tailwind.css'],
    around: `<div class="container mx-auto prose text-sm leading-9 tracking-widest">${grid}</div>`,
  },
];
