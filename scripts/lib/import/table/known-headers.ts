import { type Destination, destinations, type Mapping } from "../fields/destination.ts";
import type { Cell } from "./table.ts";

/**
 * Headers of tables and where their columns go: those that people write in both languages, and those of exports from
 * PubMed, Zotero, Scopus, Embase, Web of Science (the tags of its tab-delimited files), ASReview and this project.
 * Upper and lower case, width, blanks and punctuation make no difference. Of several columns for one destination the
 * one whose header stands earlier here is taken. Between the headers of a row stands a bar.
 */
const headersOf: readonly (readonly [Destination, string])[] = [
  [
    "title.zh-Hant",
    "中文標題 | 中文題目 | 中文篇名 | 標題（中文） | Chinese title | Title (zh-Hant) | title.zh-Hant",
  ],
  [
    "title.en",
    "英文標題 | 英文題目 | 英文篇名 | 標題（英文） | English title | Title (en) | title.en",
  ],
  ["title.original", "Original Title | 原文標題 | title.original"],
  [
    "title",
    "Title | Article Title | Primary Title | Paper title | TI | 標題 | 題目 | 題名 | 篇名 | 論文標題 | 論文名稱 | 論文題目 | 文獻標題 | 文章標題 | 文章名稱 | 文獻名稱 | 文獻題目 | 論文篇名 | 标题 | 题名 | 论文题目",
  ],
  ["pmid", "PMID | PubMed ID | Pubmed Id | Medline PMID | Medline ID | PubMed | PubMed 編號 | PM"],
  ["doi", "DOI | DI | DO | DOI Link | 數位物件識別碼"],
  ["pmcid", "PMCID | PMC ID | PMC"],
  [
    "type",
    "Item Type | Document Type | Publication Type | Type of reference | Reference Type | Type | DT | 文獻類型 | 文件類型",
  ],
  [
    "authors",
    "Author Full Names | Author | Authors | Author Names | Author(s) | Author/s | First authors | AF | AU | 作者 | 作者群 | 全部作者 | 第一作者",
  ],
  ["authors.group", "Group Authors | Group author | Corporate author | 團體作者 | CA"],
  [
    "journal",
    "Publication Title | Source title | Journal | Journal/Book | Journal title | Journal name | Publication name | Secondary title | Container title | SO | 期刊 | 期刊名稱 | 期刊名 | 刊名 | 出處 | 來源期刊 | 期刊來源 | 期刊出處 | 發表期刊 | 文献来源 | Source-文献来源 | 期刊名称",
  ],
  ["citation", "Source"],
  [
    "published",
    "Date of Publication | Publication Date | Date | Published | Date published | Early Access Date | PD | 發表日期 | 出版日期 | 發布日期 | 刊登日期 | 出版日 | 出版時間 | 發表時間 | 日期 | 发表时间 | PubTime",
  ],
  [
    "published.year",
    "Publication Year | Year | Year of publication | Published Year | PY | 年份 | 年 | 出版年 | 發表年份 | 出版年份 | 發表年 | 年度 | 發行年 | 西元年",
  ],
  ["published.month", "Month | Published Month | 月 | 月份"],
  ["volume", "Volume | Vol | Vol. | VL | 卷 | 卷號"],
  ["issue", "Issue | Number | Issue number | IS | 期 | 期號 | 期數"],
  ["pages", "Pages | Page | Page range | 頁 | 頁碼 | 頁次 | 起訖頁 | 頁數範圍 | 页码"],
  ["pages.first", "Page start | Start page | First page | Beginning page | BP | 起始頁"],
  ["pages.last", "Page end | End page | Last page | Ending page | EP | 結束頁"],
  ["pages", "Art. No. | Article number | AR | 文章編號"],
  [
    "language",
    "Language | Language of Original Document | Article Language | Language of Article | LA | 語言 | 語文",
  ],
  ["abstract.zh-Hant", "中文摘要 | 摘要（中文） | Chinese abstract | abstract.zh-Hant"],
  ["abstract.en", "英文摘要 | 摘要（英文） | English abstract | abstract.en"],
  ["abstract", "Abstract | Abstract Note | AB | Notes abstract | Summary | 摘要 | 文獻摘要"],
  ["meshTerms", "MeSH | MeSH terms | MeSH headings | MeSH Descriptors | meshTerms | 醫學主題詞"],
  ["keywords", "Author Keywords | Keywords | Keyword | DE | 關鍵詞 | 關鍵字 | 作者關鍵詞 | 关键词"],
  ["tags", "Manual Tags | Tags | Labels | 標籤 | 自訂標籤"],
  ["score", "Score | Rating | Points | 評分 | 分數 | 得分 | 總分 | 專家評分 | 推薦分數"],
  ["applicationArea.zh-Hant", "應用領域（中文） | applicationArea.zh-Hant"],
  ["applicationArea.en", "應用領域（英文） | applicationArea.en"],
  [
    "applicationArea",
    "Application area | Area | Field of application | 應用領域 | 領域 | 領域別 | 臨床領域 | 應用範疇",
  ],
  ["finding.zh-Hant", "主要發現（中文） | finding.zh-Hant"],
  ["finding.en", "主要發現（英文） | finding.en"],
  [
    "finding",
    "Finding | Main finding | Key finding | Findings | 主要發現 | 重要發現 | 發現 | 研究發現 | 主要結果 | 主要結論 | 研究結果",
  ],
  ["studyType", "Study type | Study design | Design | 研究類型 | 研究設計 | 研究方法"],
  [
    "country",
    "Country | Country/Region | Country of study | 國家 | 國家/地區 | 國別 | 研究國家 | 國家或地區 | 地區",
  ],
  ["roi", "ROI | Return on investment | ROI 數值 | 投資報酬率"],
  ["topic", "Topic | 主題"],
  ["importance", "Importance | 重要性 | 重要程度"],
  ["innovation", "Innovation | Novelty | 創新性 | 創新程度"],
  [
    "authorCountries",
    "Affiliations | Affiliation | Authors with affiliations | Addresses | 作者單位 | 作者機構",
  ],
  [
    "funding",
    "Funding | Grants | Funding Details | Funding Orgs | Funding Agency | Funding Sponsor | Funders | FU | 研究經費 | 經費來源 | 補助單位",
  ],
  [
    "identifiers",
    "Extra | Url | URL | Link | Web address | Notes | Note | 備註 | 連結 | 網址 | DOI 連結 | PubMed 連結 | Id | ID",
  ],
];

type KnownHeader = { readonly destination: Destination; readonly rank: number };

const destinationOf = new Map<string, KnownHeader>();
for (const [rank, [destination, headers]] of headersOf.entries()) {
  for (const header of headers.split(" | ")) {
    const key = foldHeader(header);
    if (!destinationOf.has(key)) destinationOf.set(key, { destination, rank });
  }
}

/** Every header that is known without a mapping, for the guide; in the order in which they are taken. */
export const knownHeaders: Mapping = Object.fromEntries(
  headersOf.flatMap(([destination, headers]) =>
    headers.split(" | ").map((header) => [header, destination] as const),
  ),
);

/** Headers that nobody writes but this project's own export. */
const ownHeaders: readonly string[] = ["title.en", "title.zh-Hant"];

/** Where the columns of that export go. */
const ownDestinations: ReadonlyMap<string, Destination> = new Map([
  ...destinations.map((destination) => [destination, destination] as const),
  ["type", "type.csl"],
]);

/**
 * The mapping of a table's columns that their headers speak for; a column that none speaks for is not in it. In a table
 * that this project has exported, columns have the names of the record's fields.
 * @param names the columns' names, in the order of the table
 */
export function proposeMapping(names: readonly string[]): Mapping {
  const isOwn = names.some((name) => ownHeaders.includes(name));
  const found = names.flatMap((name, place) => {
    const own = isOwn ? ownDestinations.get(name) : undefined;
    const known =
      own === undefined ? findHeader(name) : { destination: own, rank: place - names.length };
    return known === undefined ? [] : [{ name, ...known }];
  });
  const ordered = found.toSorted((a, b) => a.rank - b.rank || orderIn(a.name) - orderIn(b.name));
  return Object.fromEntries(ordered.map(({ name, destination }) => [name, destination]));
}

/** How many cells of a row are headers that are known. */
export function countKnownHeaders(cells: readonly Cell[]): number {
  return cells.filter((cell) => typeof cell === "string" && findHeader(cell) !== undefined).length;
}

/** Any longer cell is a text; in characters. */
const longestHeader = 80;
/** A scale, a calendar or a language at the end of a header says nothing of where its column goes. */
const remark =
  /\s*[(（/]?\s*(?:\d+\s*[~～–-]\s*\d+分?|(?:滿分)?\s*\d+\s*分|\/\s*\d+|民國|西元|中文?|英文?|English|Chinese)\s*[)）]?$/i;
/** Where the languages of a header part, or its two names. */
const seam = /[/／、()（）-]|(?<=\p{Script=Han})\s*(?=[a-z])|(?<=[a-z])\s*(?=\p{Script=Han})/iu;

/** A header that is known, with a remark behind it, or written twice (“期刊 Journal”), both times for the same field. */
function findHeader(header: string): KnownHeader | undefined {
  if (header.length > longestHeader) return undefined;
  const plain = header.replace(remark, "");
  const known = destinationOf.get(foldHeader(header)) ?? destinationOf.get(foldHeader(plain));
  if (known !== undefined) return known;
  const parts = plain.split(seam).filter((part) => foldHeader(part) !== "");
  const [first, ...others] = parts.map((part) => destinationOf.get(foldHeader(part)));
  const isOne = others.every((other) => other && fieldOf(other) === (first && fieldOf(first)));
  return isOne ? first : undefined;
}

function fieldOf({ destination }: KnownHeader): string | undefined {
  return destination.split(".")[0];
}

/** Of the headers of one destination, the fuller one first. */
function orderIn(name: string): number {
  const key = foldHeader(name);
  return [...destinationOf.keys()].indexOf(key);
}

function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "")
    .replace(/\.$/, "");
}
