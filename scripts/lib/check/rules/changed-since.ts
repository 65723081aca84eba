import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { buildStatus, type PubmedStatus } from "../../pubmed/build-status.ts";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

type SinceRule = {
  readonly kind: keyof PubmedStatus;
  readonly rule: Rule;
  readonly message: Bilingual;
};

function buildSince(
  kind: keyof PubmedStatus,
  code: string,
  title: Bilingual,
  why: Bilingual,
): SinceRule {
  const mend = {
    en: `Add status.${kind} with the notice, and look at every statement of the cards again.`,
    "zh-Hant": `請加上 status.${kind} 與公告，並重新檢視卡片的每項陳述。`,
  };
  return {
    kind,
    rule: { code, severity: "warning", title, why, mend },
    message: {
      en: `PubMed has a notice that the record lacks: status.${kind}`,
      "zh-Hant": `PubMed 有紀錄所缺的公告：status.${kind}`,
    },
  };
}

const sinceRules: readonly SinceRule[] = [
  buildSince(
    "retracted",
    "retracted-since",
    { en: "A paper that was retracted", "zh-Hant": "文獻已撤稿" },
    {
      en: "Readers would rely on a paper that its journal has withdrawn.",
      "zh-Hant": "讀者會信賴期刊已撤回的文獻。",
    },
  ),
  buildSince(
    "concern",
    "concern-since",
    { en: "A paper with an expression of concern", "zh-Hant": "期刊對文獻表示關切" },
    {
      en: "Readers would not learn that the journal doubts the paper.",
      "zh-Hant": "讀者不會知道期刊對這篇文獻有疑慮。",
    },
  ),
  buildSince(
    "corrected",
    "corrected-since",
    { en: "A paper that was corrected", "zh-Hant": "文獻已有勘誤" },
    {
      en: "The cards may have a figure that the journal has corrected.",
      "zh-Hant": "卡片中的數值可能已由期刊更正。",
    },
  ),
];

const abstractChangedRule: Rule = {
  code: "abstract-changed-since",
  severity: "warning",
  title: {
    en: "An abstract that changed since the cards were written",
    "zh-Hant": "摘要在卡片撰寫後有變更",
  },
  why: {
    en: "The cards may say what the paper no longer says.",
    "zh-Hant": "卡片內容可能與現在的摘要不符。",
  },
  mend: {
    en: "Read the cards against the abstract again, then write its hash to provenance.abstractHash.",
    "zh-Hant": "請對照新摘要重新檢視卡片，再將其雜湊值寫入 provenance.abstractHash。",
  },
};

export const changedSinceRules: readonly Rule[] = [
  ...sinceRules.map(({ rule }) => rule),
  abstractChangedRule,
];

/** Warnings for what has become of the paper since the record was written, as far as PubMed's kept answer tells. */
export function findChangedSince(
  { fields, locate }: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptAnswer,
): Finding[] {
  const links = answer.links.map(({ type, source, pmid, doi, date }) => {
    return { type, source, pmid, doi, date };
  });
  const known = buildStatus({ ...answer, links });
  const notices = sinceRules
    .filter(({ kind }) => known[kind] !== undefined && fields.status?.[kind] === undefined)
    .map(({ kind, rule, message }) => {
      const notice = JSON.stringify(known[kind]);
      const [en, zh] = [`${message.en}: ${notice}.`, `${message["zh-Hant"]}：${notice}。`];
      return buildFinding(rule, locate("/status"), { en, "zh-Hant": zh });
    });
  const hash = fields.provenance?.abstractHash;
  const current = answer.abstract?.hash;
  if (hash === undefined || current === undefined || hash === current) return notices;
  const changed = buildFinding(abstractChangedRule, locate("/provenance/abstractHash"), {
    en: `Received the hash of another text; PubMed's abstract now has ${current}.`,
    "zh-Hant": `收到的是另一段文字的雜湊值；PubMed 摘要目前為 ${current}。`,
  });
  return [...notices, changed];
}
