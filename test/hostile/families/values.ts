import type { Family } from '../support/family.js';

const odd = [
  'null',
  '0',
  '-1',
  '1e400',
  'true',
  '[]',
  '{}',
  '[[[[]]]]',
  '""',
  '"\\u0000"',
  '[null,1,"x",{}]',
];

/** Values of another kind than the member's, and those that are of its kind and make no sense. */
export const values: Family = {
  name: 'dates, numbers, kinds',
  values: [
    {
      kinds: ['date'],
      json: [
        '"2015-02-30"',
        '"9999-12-31"',
        '"9999-12-31T23:59:59-14:00"',
        '"0000-01-01"',
        '"-000001-01-01"',
        '"+275760-09-13T00:00:00Z"',
        '"2015-06-29T25:61:61Z"',
        '"2015-06-29T10:00:00+99:99"',
        '"now"',
        '"2015-06-29<script>RUN</script>"',
        '"Mon, 29 Jun 2015 10:00:00 <img src=x onerror=RUN>"',
        '"Mon, 99 Zzz 99999"',
        '1435572000000',
        '"\\u0662\\u0660\\u0661\\u0665-06-29"',
        '"&lt;img src=x onerror=RUN&gt;"',
      ],
    },
    {
      kinds: ['integer', 'number'],
      json: [
        '-1',
        '1e308',
        '1e400',
        '9007199254740993',
        '0.5',
        '"1e400"',
        '"0x10"',
        '"12<script>RUN</script>"',
        '"NaN"',
        '"Infinity"',
        '-0',
        '9007199254740991',
        '4294967296',
        '1e-320',
      ],
    },
    {
      kinds: ['oneOf', 'flag'],
      json: [
        '"__proto__"',
        '"constructor"',
        '"toString"',
        '"https://schema.org/__proto__"',
        '"<img src=x onerror=RUN>"',
        '"EventCancelled\\u0000"',
        '["EventCancelled"]',
        '{"toString":"EventCancelled"}',
      ],
    },
    { kinds: ['line', 'prose', 'markup'], json: odd },
    { kinds: ['link', 'resource'], json: odd },
    { kinds: ['date', 'language', 'oneOf', 'flag', 'integer', 'number'], json: odd },
    { kinds: ['record', 'list'], json: odd },
  ],
};
