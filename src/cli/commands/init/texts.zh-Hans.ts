import type { StarterTexts } from './texts.js';

export const zhHans: StarterTexts = {
  site: 'https://www.example.cn/',
  timeZone: 'Asia/Shanghai',
  exhibition: (year) => ({
    name: `${year}湖畔茶业博览会`,
    description: '为期三天，汇聚茶叶、茶具与制茶人。本展会仅为示例，并不存在。',
  }),
  edition: '第5届',
  place: { name: '湖畔会展中心', country: 'CN', town: '示例市', street: '示例路1号' },
  forum: { name: '茶农论坛', description: '四位茶农讲述春旱给茶园带来的影响，以及他们的应对。' },
  tasting: { name: '盲品会', description: '十二款茶，不贴标签。观众投票，最后揭晓茶名。' },
  feedTitle: '湖畔茶业博览会',
  feedDescription: '湖畔茶业博览会的新闻、同期活动与合作单位。',
  organizer: '湖畔展览公司',
  partners: {
    hosts: '主办单位',
    supporters: '支持单位',
    growers: '示例茶农协会',
    potters: '示例陶艺行会',
  },
  links: { about: '关于展会', tickets: '门票', contact: '联系我们', privacy: '隐私政策' },
  categories: { organizer: '主办方动态', visitors: '观众须知', exhibitors: '展商须知' },
  home: '首页',
  news: '展会新闻',
  events: '同期活动',
  partnersOfFair: '合作单位',
  picture: {
    alt: '弧形屋顶下的长形展厅，摆着两排展位',
    caption: '展厅示意图。',
    credit: '湖畔展览公司',
  },
  opening: {
    title: '观众预登记今日开启',
    summary: '观众即日起可以预登记。展前完成登记的观众可从东门免排队入场。',
    lead: '观众即日起可以预登记，入场免排队。',
    html:
      '<p>登记免费，只需一分钟。入场码将发送至邮箱，在东门出示手机或打印件均可。</p>' +
      '<h2>入场码包含</h2>' +
      '<ul><li>三天展期全程入场</li><li>茶农论坛</li><li>盲品会（座位有限，先到先得）</li></ul>' +
      '<p>十人及以上的团体请联系组委会，可领取团体入场码。</p>',
  },
  travel: {
    title: '交通指南',
    summary: '开放时间内，火车站每十分钟发一班接驳车。',
    html:
      '<p>开放时间内，火车站每十分钟发一班接驳车，车程约一刻钟，凭门票免费乘坐。</p>' +
      '<p>自行车可停放在展厅北侧。小汽车车位有限，建议乘坐公共交通。</p>',
  },
  stands: {
    title: '展位图公布',
    summary: '所有展位均已编号。展商可在两周内申请调整位置。',
    html:
      '<p>所有展位均已编号，展位图标明了出入口、舞台和茶水间。展商可在两周内申请调整位置。</p>' +
      '<p>今年新增：靠窗一侧的<strong>茶具专区</strong>。</p>',
  },
  readme: (version) => `# 一份内容源和展示它的页面

| 文件 | |
| --- | --- |
| \`feed.json\` | 内容源：新闻、活动、合作单位、链接。文字可以修改，但每条新闻的 \`id\` 永远不变 |
| \`images/\` | 图片。内容源中的地址可以是相对地址 |
| \`index.html\` | 用到全部元素的页面 |
| \`fairwire/${version}/\` | 页面加载的脚本。不要改动其中的文件：新版本放在新的文件夹里 |
| \`server/\` | nginx 和 Caddy 的配置 |

## 查看

直接打开文件时，页面无法加载内容源。请先启动一个服务器，例如 \`python3 -m http.server 8080\`，再打开 http://localhost:8080/ 。

## 检查

\`npx fairwire check feed.json\` 会指出内容源中的错误及其位置。

## 发布

1. 把文件夹放到您的服务器上，地址不再变动。
2. 所有响应（包括错误）都要带上 \`Access-Control-Allow-Origin: *\`，因为其他网站要加载它们。\`server/\` 中有这项设置和缓存设置。
3. 运行 \`npx fairwire check https://…/feed.json\`，它也会检查服务器的响应。
4. 把代码交给合作单位：\`npx fairwire snippet --feed https://…/feed.json --host https://…/fairwire\`。
`,
};
