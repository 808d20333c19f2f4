import type { Family } from '../support/family.js';

export const foreign: Family = {
  name: 'SVG and MathML',
  html: [
    '<svg onload="RUN"><script>RUN</script></svg>',
    '<svg/onload=RUN>',
    '<svg><a xlink:href="javascript:RUN"><text>x</text></a></svg>',
    '<svg><a><animate attributeName=href values=javascript:RUN /><text x=20 y=20>x</text></a></svg>',
    '<svg><animate onbegin="RUN" attributeName="x" dur=1s></svg>',
    '<svg><set attributeName=onmouseover to=RUN onbegin=RUN></svg>',
    '<svg><foreignObject><iframe srcdoc="<script>parent.RUN</script>"></iframe></foreignObject></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=RUN/>#x"></use><use xlink:href="CANARY#x"></use></svg>',
    '<svg><image href="CANARY" onload=RUN onerror=RUN></image><feImage href="CANARY"></feImage></svg>',
    '<svg><style>@import "CANARY"; * { fill: url(CANARY) }</style></svg>',
    '<svg><script href="CANARY"></script><script xlink:href="data:,RUN"></script></svg>',
    '<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">RUN</handler></svg>',
    '<svg><discard onbegin=RUN></svg><svg><view onload=RUN></svg>',
    '<svg><metadata><img src=x onerror=RUN></metadata></svg>',
    '<math><maction actiontype="statusline#x" xlink:href="javascript:RUN">x</maction></math>',
    '<math href="javascript:RUN"><mi href="javascript:RUN">x</mi></math>',
    '<math><mtext><img src=x onerror=RUN></mtext></math>',
    '<math><annotation encoding="text/html"><img src=x onerror=RUN></annotation></math>',
    '<math><semantics><annotation-xml encoding="application/xhtml+xml"><svg onload=RUN></svg></annotation-xml></semantics></math>',
  ],
};
