import { renderPage } from "../../lib/page/render-page.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";

/** The files of a site by their paths. */
type SiteFiles = ReadonlyMap<string, string>;

/**
 * A made-up Docusaurus site of 60 four-card pages, in each shape and with each oddity that such
 * sites have; every paper, name and DOI in it is invented.
 */
export function buildFourCardSite(): SiteFiles {
  const pages = Array.from({ length: 60 }, (_, index) => buildPage(index + 1));
  return new Map([...siteFiles, ...pages]);
}

type Shape = (number: number) => readonly [path: string, text: string];

const shapes: readonly Shape[] = [seedPage, shiftedPage, topicPage, freePage, handPage, parentPage];

function buildPage(number: number): readonly [string, string] {
  const shape = shapes[number % shapes.length] ?? seedPage;
  return shape(number);
}

function seedRecord(number: number): PaperRecord {
  return {
    position: number,
    title: { en: `Reading lamps in ward ${number}`, "zh-Hant": `第 ${number} 病房的閱讀燈` },
    pmid: String(10_000_000 + number),
    ...(number % 12 === 0 ? {} : { doi: `10.5555/lamp.${number}` }),
    journal: number % 4 === 0 ? "Lamps : a journal (Oxford = Cambridge)" : "Journal of Lamps",
    score: 8,
    applicationArea: { "zh-Hant": "照明醫學" },
    finding: { "zh-Hant": `判讀時間減少 ${number}%` },
    abstract: {
      en: `BACKGROUND: Lamp ${number} was dim; p < .05. METHODS: We lit it.`,
      ...(number % 2 === 0 && { "zh-Hant": `第 ${number} 盞燈太暗，因此我們把它點亮。` }),
    },
  };
}

/** A page as the seed's generator wrote it. */
function seedPage(number: number): readonly [string, string] {
  const paper = { collection: "lamps", id: "x", record: seedRecord(number) };
  return [`docs/papers/lamps/lamp-${number}.md`, renderPage(paper, "zh-Hant", () => true)];
}

/** One whose columns were shifted: a rating as the finding, a number as the area. */
function shiftedPage(number: number): readonly [string, string] {
  const record = { ...seedRecord(number), score: "高", finding: "高", applicationArea: "9" };
  const page = renderPage({ collection: "lamps", id: "x", record }, "zh-Hant", () => true);
  return [`docs/papers/lamps/lamp-${number}.md`, page.replace("We lit it.", "We lit it. METHODS")];
}

/** One with a topic for its H1, few facts, one question and sections of its own. */
function topicPage(number: number): readonly [string, string] {
  const isUnknown = number % 4 === 0;
  const text = `---
sidebar_position: ${number}
tags: [燈光, 夜班]
---

# 夜班的光線 ${number}

- **PMID**: ${isUnknown ? "待查" : 20_000_000 + number}
- **英文標題**: Night light and tired eyes ${number}
- **年份**: 2024
- **國家**: 台灣
- **期刊**: Night Reading &amp; Care
- **評分**: 8/10
- **DOI**: ${isUnknown ? "[待查](https://doi.org/待查)" : `[10.5555/night.${number}](https://doi.org/10.5555/night.${number})`}

---

## 📌 第一張：核心觀點卡

### 主要發現
夜燈 ${number} 讓**護理師**的錯誤減少 &lt; 5%。

### 為什麼重要
因為大家都累了。見[上一篇](lamp-1)與[指南](/docs/tutorial/start)。

---

## ✍️ 第二張：Paraphrase 卡

亮一點，就少錯一點。

<details>
<summary>換個說法</summary>

燈 <b>亮</b> 了，字就清楚了。<br>真的。

</details>

## ❓ 第三張：問答卡

### Q1: 這盞燈貴嗎？
**A**: 不貴，一盞 ${number} 元。

## 🤔 第四張：例外卡

- [ ] 沒有比較日班
- [x] 只有一家醫院

## 🏥 臨床應用

請先關掉大燈，再開小燈。`;
  return [`docs/papers/night/night-${number}.md`, text];
}

/** A freer one: tables, ASCII colons, three cards. */
function freePage(number: number): readonly [string, string] {
  const text = `# Lamp Study ${number}：桌燈的比較

| 項目 | 內容 |
|---|---|
| **PMID** | ${30_000_000 + number} |
| 期刊 | *Desk Studies* |
| 閱讀者 | 王小燈 |

## 📌 第一張: 核心觀點卡

| 燈 | 亮度 |
|:--|--:|
| 甲 | ${number} |
| 乙 | 12 \\| 13 |

## ✍️ 第二張: Paraphrase 卡

一句話：桌燈 ${number} 比較好。[^1]

## ❓ 第三張: 問答卡

**Q：** 哪一盞？
**A：** 第一盞。

[^1]: 只比較了兩盞。
`;
  return [`docs/papers/桌燈/desk-${number}.md`, text.replace(/\n$/, number % 2 ? "\n" : "")];
}

/** One written by hand: authors in APA, a volume with pages, code, a diagram, a picture. */
function handPage(number: number): readonly [string, string] {
  const text = `---
sidebar_position: ${number}
slug: /special/hand-${number}
---

# 手電筒的故事 ${number}

> 給忙碌的人：先看第一張。

**英文標題**: A torch in every pocket ${number}
**作者**: Muster, E. A., Beispiel, B., & Invento, C. (2023)
**期刊**: Journal of Torches
**卷期**: 12(3), 45–${50 + number}
**DOI**: 10.5555/torch.${number}

## 📌 第一張：核心觀點卡

手電筒**很亮**。![光束](./img/beam.png)

\`\`\`python
# 這不是標題
## 這也不是 ${number}
print("light")
\`\`\`

## ✍️ 第二張：Paraphrase 卡

\`\`\`mermaid
graph TD; 開-->亮
\`\`\`

## ❓ 第三張：問答卡

### Q1：會沒電嗎？
答：會，請見[第一盞](../lamps/lamp-${seedNumber(number)}.md#主要發現)。

### Q2：要多久？
A：${number} 分鐘。

- 一般
- 省電

## 🤔 第四張：例外卡

1. 白天不需要。
   1. 除非停電。

<!-- 待補充照片 ${number} -->

## 📚 參考資訊

Muster, E. A., Beispiel, B., & Invento, C. (2023). A torch in every pocket ${number}. *Journal of Torches*.

- **PMID**: 待查
- **DOI**: [https://doi.org/待查](https://doi.org/待查)
`;
  return [`docs/papers/hand/0${number}-手電筒.md`, text];
}

function seedNumber(number: number): number {
  return number - (number % 6) || 6;
}

/** One whose cards stand a level lower, under names of its own. */
function parentPage(number: number): readonly [string, string] {
  const text = `# 蠟燭 ${number}

> **PMID**: ${40_000_000 + number} | **英文標題**: Candles considered ${number}
> **年份**: 2020

## 四卡筆記

### 核心觀點卡
蠟燭 ${number} 會滴。

### 改寫卡
#### 白話
慢慢燒。

### Q&A 卡
#### Q1: 香嗎？
A: 不香。

### 例外卡
#### 潛在限制
1. 怕風
2. 研究範圍小

## 延伸閱讀

- [蠟燭百科](https://example.org/candle_${number})
- [壞連結](./nowhere.md)
`;
  return [`docs/papers/candles/candle${number}.md`, text];
}

const siteFiles: readonly (readonly [string, string])[] = [
  [
    "docusaurus.config.ts",
    `import type { Config } from "@docusaurus/types";

const config: Config = {
  title: "燈下讀文獻",
  tagline: "一篇四卡",
  url: "https://reader.example.org",
  baseUrl: "/lamp-notes/",
  organizationName: "reader",
  projectName: "lamp-notes",
  i18n: { defaultLocale: "zh-Hant", locales: ["zh-Hant"] },
  presets: [["classic", { docs: { sidebarPath: "./sidebars.ts" }, blog: { showReadingTime: true } }]],
};
export default config;
`,
  ],
  ["package.json", `{"name": "lamp-notes", "private": true}\n`],
  [
    "docs/intro.md",
    "---\nslug: /\n---\n\n# 歡迎\n\n先看[開始](./tutorial/start.md)與[燈](papers/lamps/lamp-6)。\n",
  ],
  [
    "docs/tutorial/method.md",
    "# 怎麼寫四卡\n\n見[下方](#問答卡)與[別處](#沒有這裡)，或[所有燈](/docs/papers/lamps)。\n\n## 核心觀點卡\n\n寫重點。\n\n## 改寫卡\n\n換句話說。\n\n## 問答卡\n\n自問自答。\n\n## 例外卡\n\n寫限制。\n",
  ],
  ["docs/tutorial/playground.mdx", "import Tabs from '@theme/Tabs';\n\n# 試試\n\n<Tabs />\n"],
  [
    "docs/tutorial/_category_.json",
    `{"label": "教學", "position": 2, "link": {"type": "generated-index", "slug": "/how-to"}}\n`,
  ],
  [
    "docs/tutorial/start.md",
    "# 開始\n\n![圖](/img/lamp.png)\n\n請讀[夜班](/docs/papers/night/night-2)與[網站](https://example.org/)。[壞](./gone.md)\n",
  ],
  [
    "docs/papers/lamps/_category_.json",
    `{"label": "燈", "position": 3, "link": {"type": "generated-index"}}\n`,
  ],
  ["docs/papers/hand/img/beam.png", "not really a picture"],
  ["static/img/lamp.png", "not a picture either"],
  ["static/img/logo.svg", "<svg/>"],
  [
    "blog/2021-05-28-welcome/index.md",
    "# Welcome\n\n見[第一盞](/docs/papers/lamps/lamp-6)與[關於](/about)。\n",
  ],
  ["src/pages/about.md", "# 關於\n\n我們的[教學](/docs/how-to)。\n"],
  ["versioned_docs/version-1.0/old.md", "# 舊版\n"],
  ["i18n/en/docusaurus-plugin-content-docs/current/tutorial/start.md", "# Start\n"],
  ["docs/_draft.md", "# 草稿\n"],
  ["src/pages/index.tsx", "export default () => null;\n"],
];
