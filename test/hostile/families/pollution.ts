import type { Family } from '../support/family.js';

const members = [
  '{"__proto__":{"polluted":"yes","name":"polluted","url":"javascript:RUN"}}',
  '{"constructor":{"prototype":{"polluted":"yes"}},"name":"polluted"}',
  '{"__proto__":{"id":"polluted","name":"polluted","title":"polluted"},"hasOwnProperty":1,"toString":null}',
  '{"name":"x","__proto__":null,"valueOf":"RUN","toJSON":"RUN","__defineGetter__":"RUN"}',
  '[{"__proto__":{"polluted":"yes"}},{"constructor":{"prototype":{"polluted":"yes"}}}]',
];

export const pollution: Family = {
  name: 'prototypes',
  values: [
    { kinds: ['record'], json: members },
    { kinds: ['list'], json: members },
    { kinds: ['line', 'prose', 'markup', 'link', 'date', 'oneOf', 'language'], json: members.slice(0, 3) },
  ],
  text: ['__proto__', 'constructor', 'toString', '__proto__[polluted]=yes', 'constructor.prototype.polluted'],
};
