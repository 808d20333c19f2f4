import type { SnippetProblemCode } from '../../../src/snippet/index.js';

/** What will not work as it was meant, in Chinese. The kit’s own sentence, which says more, stands beside it. */
export const problemWords: Readonly<Record<SnippetProblemCode, string>> = {
  element: '没有这个元素。',
  attribute: '这个元素没有这个属性。',
  src: 'src 由内容源的地址组成，请在内容源一项填写。',
  value: '属性的值不在可用范围内，将使用默认值。',
  insecure: '地址没有加密：https 网页无法从 http 地址读取内容。',
  'feed-address': '网页无法从这个地址读取内容源。',
  'host-address': '脚本文件所在目录的地址无法使用，请填写 http 或 https 地址。',
  'page-address': '框架里的网页地址无法使用，请填写该网页所在的 http 或 https 地址。',
  'link-address': '这个地址不能用作链接。',
  'no-feed': '没有内容源，这个元素什么也不显示。',
  'nothing-inside': '<news-feed> 本身不显示内容，请把其他元素放在里面。',
  inside: '其他元素只能放在 <news-feed> 里面。',
  'inside-form': '这种形式每次只放一个元素，放不下 <news-feed> 里面的元素。',
  theme: '没有这个主题。',
  'not-pinned': '这个地址的文件会更新，因此脚本没有用哈希值固定。',
};
