import type { Finding } from "../../finding.ts";
import { parseFigures } from "../../meaning/parse-figures.ts";
import { listLocalizedTexts } from "../../record/schema/list-localized-texts.ts";
import { readStatement } from "../../record/schema/statement.ts";
import type { Design } from "../../record/values/design.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const findingWithoutFiguresRule: Rule = {
  code: "finding-without-figures",
  severity: "note",
  title: {
    en: "A finding that says less than its key figures",
    "zh-Hant": "主要發現比關鍵數據說得少",
  },
  why: {
    en: "Lists, cards and search results show the finding alone, and readers would not see how large it is.",
    "zh-Hant": "清單、卡片與搜尋結果只顯示主要發現，讀者看不到結果有多大。",
  },
  mend: {
    en: "Name the main figure in the finding, with what it is compared with.",
    "zh-Hant": "請在主要發現寫出最重要的數值及其比較對象。",
  },
};

/** A note at each text of the finding that has no figure, where the key figures have. */
export function findFindingWithoutFigures({ fields, locate }: CheckedRecord): Finding[] {
  const { core } = fields.cards ?? {};
  const figures = core && "keyFigures" in core ? (core.keyFigures ?? []) : [];
  const count = figures.filter(({ value }) => /\d/.test(value)).length;
  if (count === 0) return [];
  return listLocalizedTexts(fields.finding, "/finding")
    .filter(({ text }) => parseFigures(text).length === 0)
    .map(({ pointer }) =>
      buildFinding(findingWithoutFiguresRule, locate(pointer), {
        en: `Received a finding without a figure beside ${count} key ${count === 1 ? "figure" : "figures"}.`,
        "zh-Hant": `收到沒有數值的主要發現，而關鍵數據有 ${count} 項數值。`,
      }),
    );
}

/** Words that a finding or contribution should not have without more, and the rule about them. */
type Wording = {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** What takes the claim back in the same sentence. */
  readonly hedge: RegExp;
  readonly designs?: ReadonlySet<Design>;
};

const causal: Wording = {
  rule: {
    code: "causal-wording",
    severity: "warning",
    title: {
      en: "Cause and effect from an observational study",
      "zh-Hant": "觀察性研究的因果措辭",
    },
    why: {
      en: "Readers take an association for an effect.",
      "zh-Hant": "讀者會把關聯當成因果。",
    },
    mend: {
      en: "Say what goes together with what; a quote under the contribution shows that the authors say so.",
      "zh-Hant": "請改寫為關聯；若作者確實如此主張，請為主要貢獻附上引文。",
    },
  },
  pattern:
    /\b(?:cause[sd]|leads to|led to|results in|resulted in|thanks to|prevents|prevented|protects against|reduces|lowers|raises)\b|導致|造成|引起|引發|歸因於|得益於|(?:可|能)(?:降低|減少|改善|預防)|(?:降低|減少|改善|預防)了/i,
  hedge:
    /\b(?:not|cannot|whether|may|might|could|should|likely|suggest\w*|believ\w*|associat\w*|causes? of death)\b|n't\b|無法|不能|未能|不代表|不等於|並非|是否|可能|或許|關聯|死因/i,
  designs: new Set(["cohort", "case-control", "cross-sectional", "case-report"]),
};

const superlative: Wording = {
  rule: {
    code: "superlative-wording",
    severity: "note",
    title: { en: "A superlative without a quote", "zh-Hant": "沒有引文的最高級措辭" },
    why: {
      en: "Readers can't tell praise of the authors' from a curator's own.",
      "zh-Hant": "讀者無法分辨這是作者的宣稱，還是策展人的評價。",
    },
    mend: {
      en: "Say what was measured, or give the authors' sentence as a quote.",
      "zh-Hant": "請寫出測得的結果，或以 quote 附上作者的原句。",
    },
  },
  pattern:
    /\b(?:for the first time|the (?:very )?first (?:\w+ )?(?:study|trial|model|system|tool|report)|unprecedented|revolutionar\w+|ground-?breaking|game-?chang\w+|state[- ]of[- ]the[- ]art|world-leading|unrivalled|the best (?:model|method|tool|system)|perfect(?:ly)?)\b|首次|首個|首創|首見|最先進|前所未有|史無前例|革命性|突破性|完美|世界第一|全球第一|領先全球|無與倫比/i,
  hedge: /\b(?:authors|claim\w*|called?|not)\b|作者|稱|並非|不/i,
};

const wordings = [causal, superlative];

/** Words of cause on an observational design, and superlatives: in finding and contribution alone. */
export const wordingRules: readonly Rule[] = wordings.map(({ rule }) => rule);

/** A finding at each text of finding and contribution with such words; none where a quote shows whose they are. */
export function findWording({ fields, locate }: CheckedRecord): Finding[] {
  const { paraphrase } = fields.cards ?? {};
  const contribution =
    paraphrase && !("markdown" in paraphrase) ? paraphrase.contribution : undefined;
  const parts = contribution === undefined ? undefined : readStatement(contribution);
  const isPlain = parts?.text === contribution;
  const texts = [
    ...listLocalizedTexts(fields.finding, "/finding"),
    ...(parts && parts.quote === undefined
      ? listLocalizedTexts(parts.text, `/cards/paraphrase/contribution${isPlain ? "" : "/text"}`)
      : []),
  ];
  return wordings
    .filter(({ designs }) => !designs || (fields.design && designs.has(fields.design)))
    .flatMap((wording) =>
      texts.flatMap(({ text, pointer }) => {
        const word = findClaim(text, wording);
        if (word === undefined) return [];
        const received = revealValue(word);
        return buildFinding(wording.rule, locate(pointer), {
          en: `Received ${received}; expected words that a reader can check.`,
          "zh-Hant": `收到 ${received}；應為讀者可查證的措辭。`,
        });
      }),
    );
}

/** The first such word in a sentence that doesn't take it back. */
function findClaim(text: string, { pattern, hedge }: Wording): string | undefined {
  for (const sentence of text.split(/(?<=[.;!?])\s|[。；！？\n]/)) {
    const [word] = pattern.exec(sentence) ?? [];
    if (word !== undefined && !hedge.test(sentence)) return word;
  }
  return undefined;
}
