import type { StarterTexts } from './texts.js';

export const zhHant: StarterTexts = {
  site: 'https://www.example.org/zh-Hant/',
  timeZone: 'Asia/Hong_Kong',
  exhibition: (year) => ({
    name: `${year}湖畔茶業博覽會`,
    description: '為期三天，匯聚茶葉、茶具與製茶人。本展會僅為範例，並不存在。',
  }),
  edition: '第5屆',
  place: { name: '湖畔會展中心', country: 'HK', town: '範例市', street: '範例路1號' },
  forum: { name: '茶農論壇', description: '四位茶農講述春旱對茶園的影響，以及他們的因應之道。' },
  tasting: { name: '盲品會', description: '十二款茶，不貼標籤。觀眾投票，最後揭曉茶名。' },
  feedTitle: '湖畔茶業博覽會',
  feedDescription: '湖畔茶業博覽會的新聞、同期活動與合作單位。',
  organizer: '湖畔展覽公司',
  partners: {
    hosts: '主辦單位',
    supporters: '支持單位',
    growers: '範例茶農協會',
    potters: '範例陶藝公會',
  },
  links: { about: '關於展會', tickets: '門票', contact: '聯絡我們', privacy: '隱私權政策' },
  categories: { organizer: '主辦單位動態', visitors: '觀眾須知', exhibitors: '參展商須知' },
  home: '首頁',
  news: '展會新聞',
  events: '同期活動',
  partnersOfFair: '合作單位',
  picture: {
    alt: '弧形屋頂下的長形展廳，擺著兩排攤位',
    caption: '展廳示意圖。',
    credit: '湖畔展覽公司',
  },
  opening: {
    title: '觀眾預先登記今日開始',
    summary: '觀眾即日起可以預先登記。展前完成登記的觀眾可由東門入場，不必排隊。',
    lead: '觀眾即日起可以預先登記，入場不必排隊。',
    html:
      '<p>登記免費，只需一分鐘。入場碼將寄至電子信箱，在東門出示手機或列印本均可。</p>' +
      '<h2>入場碼包含</h2>' +
      '<ul><li>三天展期全程入場</li><li>茶農論壇</li><li>盲品會（座位有限，先到先得）</li></ul>' +
      '<p>十人以上的團體請聯絡籌備處，可領取團體入場碼。</p>',
  },
  travel: {
    title: '交通指南',
    summary: '開放時間內，火車站每十分鐘發一班接駁車。',
    html:
      '<p>開放時間內，火車站每十分鐘發一班接駁車，車程約一刻鐘，憑門票免費搭乘。</p>' +
      '<p>自行車可停放在展廳北側。汽車停車位有限，建議搭乘大眾運輸。</p>',
  },
  stands: {
    title: '攤位圖公布',
    summary: '所有攤位均已編號。參展商可在兩週內申請調整位置。',
    html:
      '<p>所有攤位均已編號，攤位圖標明了出入口、舞台和茶水間。參展商可在兩週內申請調整位置。</p>' +
      '<p>今年新增：靠窗一側的<strong>茶具專區</strong>。</p>',
  },
  readme: (version) => `# 一份內容來源和展示它的頁面

| 檔案 | |
| --- | --- |
| \`feed.json\` | 內容來源：新聞、活動、合作單位、連結。文字可以修改，但每則新聞的 \`id\` 永遠不變 |
| \`images/\` | 圖片。內容來源中的網址可以是相對網址 |
| \`index.html\` | 用到全部元素的頁面 |
| \`fairwire/${version}/\` | 頁面載入的程式。不要更動其中的檔案：新版本放在新的資料夾裡 |
| \`server/\` | nginx 和 Caddy 的設定 |

## 檢視

直接開啟檔案時，頁面無法載入內容來源。請先啟動一個伺服器，例如 \`python3 -m http.server 8080\`，再開啟 http://localhost:8080/ 。

## 檢查

\`npx fairwire check feed.json\` 會指出內容來源中的錯誤及其位置。

## 發布

1. 把資料夾放到您的伺服器上，網址不再變動。
2. 所有回應（包括錯誤）都要帶上 \`Access-Control-Allow-Origin: *\`，因為其他網站要載入它們。\`server/\` 中有這項設定和快取設定。
3. 執行 \`npx fairwire check https://…/feed.json\`，它也會檢查伺服器的回應。
4. 把程式碼交給合作單位：\`npx fairwire snippet --feed https://…/feed.json --host https://…/fairwire\`。
`,
};
