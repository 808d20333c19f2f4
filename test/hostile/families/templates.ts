import type { Family } from '../support/family.js';

/** Markers of template languages, and attributes that libraries of the host act upon. */
export const templates: Family = {
  name: 'markers of templates and libraries',
  html: [
    '<!--lit-part--><!--?lit$123$--><?lit$123$><p class="lit$123$" .x="lit$123$">x</p>',
    '<template><img src=x onerror=RUN></template>',
    '<div><template shadowrootmode="open"><script>RUN</script></template></div>',
    '<div><template shadowrootmode="closed" shadowrootserializable><img src=x onerror=RUN></template>x</div>',
    '<p>{{ constructor.constructor("RUN")() }} ${RUN} #{RUN} [[RUN]] {%raw%}</p>',
    '<p @click=${RUN} .innerHTML="<img src=x onerror=RUN>" ?hidden=true>x</p>',
    '<div data-bs-toggle="modal" data-toggle="tooltip" data-target="#x" data-bs-html="true" data-bs-title="<img src=x onerror=RUN>">x</div>',
    '<div hx-get="CANARY" hx-trigger="load" data-hx-get="CANARY" hx-on:click="RUN">x</div>',
    '<div x-data x-init="RUN" @click="RUN" :class="RUN" x-html="x">x</div>',
    '<div v-html="x" v-on:click="RUN" ng-app ng-init="RUN" is="x-y" data-fairwire="news-list" data-src="CANARY">x</div>',
    '<div data-controller="x" data-action="click->x" data-turbo="true" jsaction="RUN" nonce="x">x</div>',
    '<div _="on load RUN" up-follow="CANARY" data-remote data-method=delete data-confirm=x>x</div>',
    '<news-list src="CANARY"><a href="https://www.example.org/">x</a></news-list>',
    '<news-feed src="CANARY"><news-article item="x"><p role="alert" aria-live="assertive">x</p></news-article></news-feed>',
    '<x-script onconnected=RUN>x</x-script><button is="news-list" src="CANARY">x</button>',
    '<p itemscope itemtype="https://schema.org/Event" itemprop="x" property="og:x" typeof=x>x</p>',
  ],
  text: [
    '{{ constructor.constructor("RUN")() }}',
    '${RUN} #{RUN} <%= RUN %> {%raw%} [[RUN]]',
    '<!--lit-part--> ?lit$1$ lit$123$ {{lit-1}} <!--?lit$1$-->',
    '<template shadowrootmode="open"><img src=x onerror=RUN></template>',
    '{"_$litType$":1,"strings":["<img src=x onerror=RUN>"],"values":[]}',
    '<?php RUN ?> <%RUN%> ${jndi:ldap://localhost/x} =cmd|x!A1',
  ],
  values: [
    {
      kinds: ['line', 'prose', 'markup', 'link', 'resource', 'id'],
      json: [
        '{"_$litType$":1,"strings":["<img src=x onerror=RUN>"],"values":[]}',
        '{"_$litType$":1,"strings":{"raw":["<img src=x onerror=RUN>"],"0":"<img src=x onerror=RUN>","length":1},"values":[]}',
        '{"_$litDirective$":{},"values":["<img src=x onerror=RUN>"],"strTag":1}',
        '{"nodeType":1,"outerHTML":"<img src=x onerror=RUN>","toString":"RUN","then":"RUN"}',
      ],
    },
  ],
};
