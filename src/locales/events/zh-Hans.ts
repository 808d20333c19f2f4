import type { EventMessages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: EventMessages = {
  events: '同期活动',
  eventStatus: {
    EventScheduled: '如期举行',
    EventPostponed: '延期',
    EventRescheduled: '改期',
    EventCancelled: '取消',
    EventMovedOnline: '改为线上',
  },
  phase: { upcoming: '即将举行', today: '今日', now: '正在进行', ended: '已结束' },
  formerly: (date) => `原定 ${date}`,
  online: '线上',
  onlineAndOnSite: '线下与线上',
  joinPlace: (parts) => [...parts].reverse().join(' '),
  addToCalendar: '添加到日历',
  calendarFile: '日历文件（.ics）',
  google: 'Google 日历',
  outlook: 'Outlook.com',
  inAppBrowser: '当前应用无法保存日历文件，请通过右上角菜单“在浏览器打开”本页。',
  none: '暂无活动。',
};
