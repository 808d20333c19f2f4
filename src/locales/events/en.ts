import type { EventMessages } from './messages.js';

/** English. */
export const en: EventMessages = {
  events: 'Concurrent events',
  eventStatus: {
    EventScheduled: 'Scheduled',
    EventPostponed: 'Postponed',
    EventRescheduled: 'Rescheduled',
    EventCancelled: 'Cancelled',
    EventMovedOnline: 'Moved online',
  },
  phase: { upcoming: 'Upcoming', today: 'Today', now: 'On now', ended: 'Ended' },
  formerly: (date) => `formerly ${date}`,
  online: 'Online',
  onlineAndOnSite: 'On site and online',
  joinPlace: (parts) => parts.join(', '),
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  inAppBrowser: 'This app cannot save calendar files. Open the page in your browser, from the app’s menu.',
  none: 'No events at present.',
};
