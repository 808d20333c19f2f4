import type { EventMessages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: EventMessages = {
  events: '同期活動',
  eventStatus: {
    EventScheduled: '如期舉行',
    EventPostponed: '延期',
    EventRescheduled: '改期',
    EventCancelled: '取消',
    EventMovedOnline: '改為線上',
  },
  phase: { upcoming: '即將舉行', today: '今日', now: '進行中', ended: '已結束' },
  formerly: (date) => `原定 ${date}`,
  online: '線上',
  onlineAndOnSite: '實體與線上',
  joinPlace: (parts) => [...parts].reverse().join(' '),
  addToCalendar: '加入行事曆',
  calendarFile: '行事曆檔案（.ics）',
  google: 'Google 日曆',
  outlook: 'Outlook.com',
  inAppBrowser: '目前的應用程式無法儲存行事曆檔案，請由右上角選單「在瀏覽器中開啟」本頁。',
  none: '暫無活動。',
};
