/**
 * Browsers inside apps that save no files: WeChat, QQ, Weibo, DingTalk, Feishu, Alipay, Douyin, Xiaohongshu, Facebook,
 * Instagram, LINE.
 */
const inApp =
  /MicroMessenger|\bQQ\/|Weibo|DingTalk|Lark\/|AlipayClient|aweme|xhsdiscover|FBA[NV]|Instagram|\bLine\//i;

/** Whether a browser, by its user agent, is one that refuses downloads. */
export const refusesDownloads = (userAgent: string): boolean => inApp.test(userAgent);

/** Milliseconds. Safari asks the reader before it saves, and reads the file only then. */
const readingTime = 60_000;

/** A name that every file system takes. */
export function fileName(title: string): string {
  const words = [...title.replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, 60).join('');
  return `${words.replace(/^-+|-+$/g, '') || 'event'}.ics`;
}

/** Offers a calendar file to the reader. No policy of the page is in its way: nothing is fetched or framed. */
export function saveIcs(text: string, title: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = fileName(title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingTime);
}
