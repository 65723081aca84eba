import type { Finding } from "../../finding.ts";
import { foldLetters } from "../../fold.ts";
import type { Bilingual } from "../../locale.ts";
import { isSameJournal, isSameTitle } from "../../pubmed/is-same-citation.ts";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { readTranslatedTitle, withoutFinalPeriod } from "../../record/values/title-marks.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

/** A field that PubMed has as well. */
type ComparedField = {
  readonly rule: Rule;
  readonly pointer: string;
  readonly own: (fields: RecordFields) => string | undefined;
  /** What PubMed has, the value to take first; `undefined` for what it doesn't say. */
  readonly others: (answer: KeptAnswer) => readonly (string | undefined)[];
  readonly isSame: (own: string, other: string) => boolean;
};

function buildRule(code: string, name: Bilingual, why: Bilingual): Rule {
  return {
    code,
    severity: "warning",
    title: {
      en: `A ${name.en} that is not PubMed's`,
      "zh-Hant": `${name["zh-Hant"]}與 PubMed 不同`,
    },
    why,
    mend: {
      en: "Take PubMed's value, or accept the difference and say why in accepted.",
      "zh-Hant": "請改用 PubMed 的值；若紀錄正確，請在 accepted 說明理由。",
    },
  };
}

const ofCitation: Bilingual = {
  en: "Readers who cite the paper from this page would cite it wrongly.",
  "zh-Hant": "讀者依此頁引用文獻時會引用錯誤。",
};
const ofLink: Bilingual = {
  en: "The page's links would lead to another paper.",
  "zh-Hant": "頁面的連結會指向另一篇文獻。",
};

const isEqual = (own: string, other: string) => foldLetters(own) === foldLetters(other);
const isSameYear = (own: string, other: string) => own.slice(0, 4) === other.slice(0, 4);
const isSamePage = (own: string, other: string) =>
  foldLetters(firstPage(own)) === foldLetters(firstPage(other));

const comparedFields: readonly ComparedField[] = [
  {
    rule: buildRule("title-differs-from-pubmed", { en: "title", "zh-Hant": "標題" }, ofLink),
    pointer: "/title/en",
    own: ({ title }) => (typeof title === "object" ? title.en : title),
    others: ({ title, vernacularTitle }) => [title && cleanTitle(title), vernacularTitle],
    isSame: isSameTitle,
  },
  {
    rule: buildRule("doi-belongs-to-another-paper", { en: "DOI", "zh-Hant": " DOI " }, ofLink),
    pointer: "/doi",
    own: ({ doi }) => doi,
    others: ({ doi }) => [doi],
    isSame: (own, other) => own.toLowerCase() === other.toLowerCase(),
  },
  {
    rule: buildRule("pmcid-differs-from-pubmed", { en: "PMCID", "zh-Hant": " PMCID " }, ofLink),
    pointer: "/pmcid",
    own: ({ pmcid }) => pmcid,
    others: ({ pmcid }) => [pmcid],
    isSame: isEqual,
  },
  {
    rule: buildRule(
      "journal-differs-from-pubmed",
      { en: "journal", "zh-Hant": "期刊" },
      ofCitation,
    ),
    pointer: "/journal",
    own: ({ journal }) => journal,
    others: ({ journal, journalAbbreviation }) => [journal, journalAbbreviation],
    isSame: isSameJournal,
  },
  {
    rule: buildRule("year-differs-from-pubmed", { en: "year", "zh-Hant": "年份" }, ofCitation),
    pointer: "/published",
    own: ({ published }) => published,
    others: ({ published: { electronic, issue } }) => [electronic, issue],
    isSame: isSameYear,
  },
  {
    rule: buildRule("volume-differs-from-pubmed", { en: "volume", "zh-Hant": "卷" }, ofCitation),
    pointer: "/volume",
    own: ({ volume }) => volume,
    others: ({ volume }) => [volume],
    isSame: isEqual,
  },
  {
    rule: buildRule("pages-differ-from-pubmed", { en: "page", "zh-Hant": "頁碼" }, ofCitation),
    pointer: "/pages",
    own: ({ pages }) => pages,
    others: ({ pages }) => [pages],
    isSame: isSamePage,
  },
];

export const differsFromPubmedRules: readonly Rule[] = comparedFields.map(({ rule }) => rule);

/**
 * A warning at each field that says something else than PubMed's kept answer. What only one of the two has, what PubMed
 * has in two forms (dates, names of the journal) and a title that isn't English make none.
 */
export function findDiffersFromPubmed(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
): Finding[] {
  return comparedFields.flatMap(({ rule, pointer, own, others, isSame }) => {
    const value = own(fields);
    const known = others(answer).filter((other) => other !== undefined);
    const [first] = known;
    if (value === undefined || first === undefined) return [];
    if (known.some((other) => isSame(value, other))) return [];
    const place = locate(pointer);
    const [received, expected] = [revealValue(value), revealValue(first)];
    return [
      buildFinding(
        rule,
        place,
        {
          en: `Received ${received}; PubMed has ${expected} for PMID ${answer.pmid}.`,
          "zh-Hant": `收到 ${received}；PMID ${answer.pmid} 在 PubMed 為 ${expected}。`,
        },
        describeChoice(rule.code, place.pointer, expected),
      ),
    ];
  });
}

function describeChoice(code: string, pointer: string, expected: string): Bilingual {
  const accepted = `{"code": "${code}", "pointer": "${pointer}", "reason": "…"}`;
  return {
    en: `To take PubMed's, write ${expected}; to keep yours, add ${accepted} to accepted. If most of the record differs, its PMID is another paper's.`,
    "zh-Hant": `要採用 PubMed 的值，請寫 ${expected}；要保留紀錄的值，請在 accepted 加入 ${accepted}。若大部分欄位都不同，則是 PMID 屬於另一篇文獻。`,
  };
}

function cleanTitle(title: string): string {
  return readTranslatedTitle(title) ?? withoutFinalPeriod(title);
}

function firstPage(pages: string): string {
  return pages.split(/[-–—,]/)[0] ?? pages;
}
