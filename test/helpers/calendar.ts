/** Calendar files that an element saves. */
import ICAL from 'ical.js';

/** What a click saves: the name and the text of the file. The browser itself saves nothing. */
export async function savedBy(
  click: () => void,
  page: Window & typeof globalThis = window,
): Promise<{ name: string; type: string; text: string }> {
  const original = page.URL.createObjectURL.bind(page.URL);
  const files: Blob[] = [];
  let name = '';
  page.URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return original(file);
  };
  page.HTMLAnchorElement.prototype.click = function () {
    if (this.href.startsWith('blob:')) name = this.download;
  };
  try {
    click();
  } finally {
    page.URL.createObjectURL = original;
    Reflect.deleteProperty(page.HTMLAnchorElement.prototype, 'click');
  }
  const [file] = files;
  return { name, type: file?.type ?? '', text: (await file?.text()) ?? '' };
}

/** The one event of a file, as a calendar program reads it. */
export function eventIn(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (!component || others.length) throw new Error('There is not one event.');
  return new ICAL.Event(component);
}
