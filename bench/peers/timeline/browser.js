// @ts-check
/** @idotj/mastodon-embed-timeline, which asks for posts of Mastodon's form: the organiser answers in it. */
// @ts-expect-error it is fetched when the benchmark runs, see ../timeline/package.js
import { Init } from '@idotj/mastodon-embed-timeline';
import '@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css';

for (const host of document.querySelectorAll('.mt-container')) {
  const { instance, rows } = /** @type {HTMLElement} */ (host).dataset;
  new Init({
    mtContainerId: host.id,
    instanceUrl: instance,
    timelineType: 'profile',
    userId: '1',
    profileName: '@news',
    maxNbPostFetch: rows,
    maxNbPostShow: rows,
    hidePinnedPosts: true,
    hideEmojos: true,
    hideCounterBar: true,
  });
}
