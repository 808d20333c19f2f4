import { html, type TemplateResult } from 'lit';

export const skeletonLines = html`<span></span><span></span><span></span><span></span>`;

export const renderSkeleton = (): TemplateResult =>
  html`<span class="title-line"></span><span class="lead-line"></span><span class="lead-line"></span
    ><span class="picture"></span>
    <div class="lines">${skeletonLines}</div>`;
