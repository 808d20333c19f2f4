import type { Family } from '../support/family.js';

/** Members of an extension that are of the wrong kind, or that nobody knows. */
export const extensions: Family = {
  name: 'extension members',
  values: [
    {
      kinds: ['record'],
      json: [
        '{"html":"<img src=x onerror=RUN>","script":"RUN","style":"background:url(CANARY)","onload":"RUN"}',
        '{"name":"<img src=x onerror=RUN>","url":"javascript:RUN","logo":{"url":"javascript:RUN"}}',
        '{"logo":"javascript:RUN","image":"data:image/svg+xml,<svg onload=RUN/>","name":["<b>x</b>"]}',
        '"<script>RUN</script>"',
        '{"items":[{"id":"1"}],"feed":"CANARY","next_url":"javascript:RUN","src":"CANARY"}',
        '{"id":"1","name":"x","url":{"href":"javascript:RUN"},"toString":"RUN"}',
        '[{"url":"javascript:RUN"}]',
        '{"url":["javascript:RUN"],"name":{"toString":"RUN"}}',
        '{"@context":"CANARY","@type":"<script>","@graph":[]}',
      ],
    },
    {
      kinds: ['list'],
      json: [
        '[{"name":"<img src=x onerror=RUN>","url":"javascript:RUN"},"x",null,[[]]]',
        '{"length":99999999,"0":{"id":"1"}}',
        '[[{"id":"<script>RUN</script>","name":"x"}]]',
        '"<script>RUN</script>"',
        '[{"id":"a","name":"A"},{"id":"a","name":"A"},{"id":"a","name":"A"}]',
        '[{"url":"CANARY","mime_type":"text/html\\r\\nx: y","size_in_bytes":-1}]',
      ],
    },
  ],
};
