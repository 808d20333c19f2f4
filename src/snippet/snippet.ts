import { reactForm, vueForm } from './component-forms.js';
import {
  classicForm,
  divForm,
  iframeForm,
  moduleForm,
  pageForm,
  scriptForm,
  wordpressForm,
} from './html-forms.js';
import { prerenderForm } from './prerender-form.js';
import type { SnippetForm, SnippetOptions } from './options.js';

const forms: Readonly<Record<SnippetForm, (options: SnippetOptions) => string>> = {
  module: moduleForm,
  classic: classicForm,
  div: divForm,
  script: scriptForm,
  wordpress: wordpressForm,
  iframe: iframeForm,
  page: pageForm,
  prerender: prerenderForm,
  react: reactForm,
  vue: vueForm,
};

/** The lines to paste. Whatever the options hold is escaped; whether it makes sense is for `snippetProblems` to say. */
export const snippet = (options: SnippetOptions): string => forms[options.form](options);

/** Whether a form loads the embed files, which need a host: by itself, or in the page that belongs to it. */
export const needsHost = (form: SnippetForm): boolean => !/^(?:react|vue)$/.test(form);

/** Whether the tokens are a rule in a `<style>` of the page that has the lines. */
export const hasTokenRule = ({ form, tokens = {} }: Pick<SnippetOptions, 'form' | 'tokens'>): boolean =>
  needsHost(form) && form !== 'iframe' && Object.keys(tokens).length > 0;
