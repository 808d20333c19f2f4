import type { Family } from '../support/family.js';

export const scripts: Family = {
  name: 'scripts',
  html: [
    '<script>RUN</script>',
    '<SCRIPT SRC="data:text/javascript,RUN"></SCRIPT>',
    '<script src="CANARY"></script>',
    '<scr<script></script>ipt>RUN</script>',
    '<script/x>RUN</script>',
    '<script\n>RUN</script\n>',
    '<script type="module">RUN</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    '<script type="importmap">{"imports":{"lit":"CANARY"}}</script>',
    '<script type="speculationrules">{"prerender":[{"urls":["CANARY"]}]}</script>',
    '<script nomodule>RUN</script><noscript><img src=x onerror=RUN></noscript>',
    '<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>',
    '<script>document.write("<img src=CANARY>")</script>',
    '<script>alert(RUN);confirm();prompt();open("CANARY");location="CANARY"</script>',
    '<script async defer src="//localhost/x.js" onload=RUN onerror=RUN></script>',
    '<script language="vbscript">RUN</script><script event="onload" for="window">RUN</script>',
  ],
  unclosed: ['<script>RUN', '<script>RUN</script', '<script>/*<!--<script>*/RUN'],
};
