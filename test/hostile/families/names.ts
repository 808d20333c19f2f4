import type { Family } from '../support/family.js';

/** Ids, which become fragments, parts of addresses and keys; and tags of languages, which become attributes. */
export const names: Family = {
  name: 'ids and languages',
  values: [
    {
      kinds: ['id'],
      json: [
        '"<img src=x onerror=RUN>"',
        '"\\"><script>RUN</script>"',
        '"\' onclick=RUN x=\'"',
        '"javascript:RUN"',
        '"#story=x&story=y"',
        '"../../../etc/passwd"',
        '"$& $1 $` {id}"',
        '"__proto__"',
        '"constructor"',
        '"\\ud800"',
        '"%00%0d%0aSet-Cookie:a=b"',
        '"a\\r\\nATTENDEE:mailto:x"',
        '"\\u202e\\u200bx"',
        '" "',
        '{}',
        '[1]',
        'null',
        '1e21',
        '-0',
      ],
    },
    {
      kinds: ['language'],
      json: [
        '"\\" onclick=\\"RUN"',
        '"en\\"><script>RUN</script>"',
        '"x-default"',
        '"i-klingon"',
        '"zz-ZZ-u-ca-buddhist-nu-thai-hc-h11"',
        '"ar-u-nu-arab"',
        '"he"',
        '"en-u-co-phonebk-x-RUN"',
        '"__proto__"',
        '"toString"',
        '"en_US.UTF-8"',
        '["en"]',
        '"a"',
        '"\\u202een"',
      ],
    },
  ],
};
