import { Component, CUSTOM_ELEMENTS_SCHEMA, Input, signal } from '@angular/core';
import { onError, onLoad, onSelect, type Props } from '../page.js';

/** Without the schema Angular takes tags with a hyphen for components that are missing. */
@Component({
  selector: 'app-news',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (shown(); as props) {
      <news-feed id="feed" [feed]="props.feed" (fairwire-load)="onLoad($event)">
        <news-list
          #list
          id="list"
          class="news"
          [limit]="props.limit"
          [attr.heading-level]="props.level"
          date-format="short"
          [show]="props.shown"
          [tabs]="props.tabs"
          (fairwire-select)="onSelect($event)"
        ></news-list>
        <news-article id="article" [item]="props.item" [jsonLd]="props.jsonLd"></news-article>
        <partner-footer id="partners" logos="hide"></partner-footer>
        <event-links id="events" [layout]="props.layout" calendar="none"></event-links>
      </news-feed>
      <news-list id="alone" [src]="props.src" refresh="0" (fairwire-error)="onError($event)">
        <a href="/news">News</a>
      </news-list>
      <button (click)="list.refresh()">Refresh</button>
    }
  `,
})
export class News {
  readonly shown = signal<Props | undefined>(undefined);
  readonly onLoad = onLoad;
  readonly onSelect = onSelect;
  readonly onError = onError;

  @Input() set props(props: Props) {
    this.shown.set(props);
  }
}
