import { createHash } from "node:crypto";
import { buildFolding, type Folding } from "../../../src/search/words/folding.ts";
import {
  joinCompound,
  type VisitTerm,
  visitTermParts,
} from "../../../src/search/words/list-terms.ts";
import { splitWords, type Word } from "../../../src/search/words/split-words.ts";
import { stemWord } from "../../../src/search/words/stem-word.ts";
import { stopWords } from "../../../src/search/words/stop-words.ts";
import {
  buildSynonyms,
  type Synonyms,
  splitSynonyms,
  visitMeanings,
} from "../../../src/search/words/synonyms.ts";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { findJson, openShelf, type Shelf } from "../../io/cache/shelf.ts";
import { buildCharacterTable } from "../search/character-table.ts";

/** A term of a text that can tell papers apart, and where it stands in the folded text. */
export type FoundTerm = readonly [term: string, start: number, end: number];

/** Takes texts apart as the search does, so that both scripts of Chinese and the synonyms of English meet. */
export type Analyser = {
  readonly folding: Folding;
  /** The terms of some texts, by the text. */
  readonly readTerms: (texts: readonly string[]) => ReadonlyMap<string, readonly FoundTerm[]>;
};

/** Where the terms of texts are kept: taking them apart is most of what comparing papers takes. */
export type KeptTerms = Pick<Shelf, "find" | "keep">;

/**
 * @param synonyms groups of terms that mean the same
 * @param shelf from `openTermShelf`; without it every text is taken apart whenever it is asked for
 */
export function openAnalyser(
  synonyms: readonly (readonly string[])[],
  shelf?: KeptTerms,
): Analyser {
  const folding = buildFolding(buildCharacterTable());
  const telling = synonyms.filter((group) => !group.some((term) => isEmpty(folding.fold(term))));
  const meanings = buildSynonyms(splitSynonyms(telling, folding));
  const findTerms = (text: string): readonly FoundTerm[] => {
    const terms: FoundTerm[] = [];
    visitTerms(folding.fold(text), meanings, (...term) => terms.push(term));
    return terms;
  };
  return {
    folding,
    readTerms(texts) {
      const key = createHash("sha256").update(JSON.stringify(texts)).digest("base64url");
      const kept = shelf && findJson<readonly (readonly FoundTerm[])[]>(shelf, key);
      const terms = kept ?? texts.map(findTerms);
      if (kept === undefined) shelf?.keep(key, JSON.stringify(terms));
      return new Map(texts.map((text, place) => [text, terms[place] ?? []]));
    },
  };
}

/** Opens what earlier builds kept of the texts of a site, as long as it has the same synonyms. */
export function openTermShelf(siteFolder: string, synonyms: readonly (readonly string[])[]): Shelf {
  const program = readProgramVersion("scripts/site/related/analyser.ts");
  const hash = createHash("sha256").update(JSON.stringify(synonyms)).digest("base64url");
  return openShelf(siteFolder, "related", program + hash);
}

function visitTerms(folded: string, meanings: Synonyms, visitor: VisitTerm): void {
  const words = splitWords(folded.replace(emptyRuns, (run) => " ".repeat(run.length)));
  const visitTelling: VisitTerm = (term, start, end) => {
    if (isTelling(term)) visitor(term, start, end);
  };
  visitTermParts(words, false, {
    characters() {},
    word: ({ text, start, end }) => visitTelling(stemWord(text), start, end),
    compound: (parts) =>
      visitTelling(joinCompound(parts), parts.at(0)?.start ?? 0, parts.at(-1)?.end ?? 0),
  });
  for (const word of words) if (word.kind === "run") visitChineseWords(word, visitTelling);
  visitMeanings(splitWords(folded), meanings, (term, start, end) => {
    if (isOfWholeWords(folded, start, end)) visitor(term, start, end);
  });
}

/** Not a number, a single character or what any study is called. */
function isTelling(term: string): boolean {
  return term.length > 1 && !/^\d/.test(term) && !emptyStems.has(term);
}

/** Whether a folded term says nothing, for each of its words is one that any paper may have. */
function isEmpty(folded: string): boolean {
  const words = splitWords(folded.replace(emptyRuns, " "));
  return words.every(({ kind, text }) => kind !== "run" && emptyStems.has(stemWord(text)));
}

/**
 * Stems of words that any paper may have, so that sharing them says nothing. In a large collection
 * they are too frequent anyway; in a small one nothing else tells them from telling ones.
 */
const emptyStems: ReadonlySet<string> = new Set([
  ...stopWords,
  ...(
    "study trial analysis effect impact role use using based among between new novel approach method " +
    "result review evaluation evaluating assessment assessing comparing comparison comparative " +
    "comparable evidence data application development randomised randomized controlled cohort " +
    "protocol prospective retrospective patient clinical versus after before during research human " +
    "participant performance diagnosis diagnostic prediction predictive predicting detection accuracy " +
    "accurate sensitivity specificity specific support reached above below no not up down than more " +
    "most less least high higher low lower improve improving improved enhance enhancing enhanced all " +
    "each both other such only also over under out one two three first second large small significant " +
    "group show showed found compared associated outcome level rate risk time year old million vs nor " +
    "any her his their does affect factor related influence better reduce reduced increase increased " +
    "undergoing long short term follow safe feasible necessary useful"
  )
    .split(" ")
    .map(stemWord),
]);

/** The same in Chinese, folded to Simplified characters: a run of characters is parted at them. */
const emptyRuns = new RegExp(
  (
    "研究 试验 分析 影响 应用 评估 评比 方法 结果 基于 使用 随机 一项 患者 病人 临床 比较 对照 之间 诊断 预测 表现 " +
    "参与者 验证 资料 数据 建立 支持 特异度 敏感度 准确 风险 强化 改善 提升 显示 发现 达到 高于 低于 超过 显著 用于 " +
    "透过 通过 进行 回答 其中 以及 因此 并且 可能 不同 相关 采用"
  )
    .split(" ")
    .join("|"),
  "g",
);

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** What is looked at as one piece: of ten thousands of characters the segmenter takes seconds. */
const longestPiece = 1000;

/** Characters that end a word which the segmenter doesn't know, and begin none. */
const endings: ReadonlySet<string> = new Set("癌炎症病瘤率法学药素术仪科性化");

/** Characters between words. */
const particles: ReadonlySet<string> = new Set("的了与和之于以及在为是对等其从由将被把而或中");

/**
 * The words of a run of folded Chinese, each where it stands: those that the segmenter knows, such
 * with an ending after them, and pairs of characters that it leaves alone. No term cuts a known word.
 * @example visitChineseWords(…"前列腺癌筛检") // 前列腺, 前列腺癌, 筛检; never 腺癌
 */
function visitChineseWords({ text, start }: Word, visit: VisitTerm): void {
  for (let offset = 0; offset < text.length; offset += longestPiece) {
    visitPiece(text.slice(offset, offset + longestPiece), start + offset, visit);
  }
}

/** Whether a stretch of a folded text begins and ends where words do. */
function isOfWholeWords(folded: string, start: number, end: number): boolean {
  const near = Math.max(0, start - longestPiece / 2);
  const segments = segmenter.segment(folded.slice(near, near + longestPiece));
  const isEdge = (place: number) =>
    (segments.containing(place - near)?.index ?? place - near) === place - near;
  return isEdge(start) && isEdge(end);
}

function visitPiece(text: string, start: number, visit: VisitTerm): void {
  let before = "";
  for (const { segment, index } of segmenter.segment(text)) {
    const place = start + index;
    if (segment.length > 1) visit(segment, place, place + segment.length);
    else if (isJoined(before, segment))
      visit(before + segment, place - before.length, place + segment.length);
    before = particles.has(segment) ? "" : segment;
  }
}

/** Whether a character belongs to what stands before it. */
function isJoined(before: string, character: string): boolean {
  if (before === "" || particles.has(character)) return false;
  return endings.has(character) || (before.length === 1 && !endings.has(before));
}
