import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { listClaims } from "../../meaning/evidence/list-claims.ts";
import { foldText } from "../../meaning/figures/fold-text.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const contradictsItselfRule: Rule = {
  code: "contradicts-itself",
  severity: "warning",
  title: {
    en: "A sentence that its own figures contradict",
    "zh-Hant": "文字與其中的數字互相矛盾",
  },
  why: {
    en: "Readers remember the word and not the figure, and one of them is wrong.",
    "zh-Hant": "兩者必有一誤，而讀者記得的是文字而非數字。",
  },
  mend: {
    en: "Correct the word or the figure by the paper.",
    "zh-Hant": "請依論文修正文字或數字。",
  },
};

/** What a sentence says, the figure that speaks against it, and what would fit. */
type Contradiction = {
  readonly word: string;
  readonly figure: string;
  readonly expected: Bilingual;
};

/** A warning at each text of the finding and the cards in which a word and a figure of one sentence can't both be right. */
export function findContradictions({ fields, locate }: CheckedRecord): Finding[] {
  return listClaims(fields).flatMap(({ texts }) =>
    texts.flatMap(({ text, pointer }) =>
      splitSentences(foldText(text))
        .flatMap((sentence) => [...findSignificance(sentence), ...findDirection(sentence)])
        .map(({ word, figure, expected }) => {
          const [said, given] = [word, figure].map((part) => revealValue(part.trim()));
          return buildFinding(contradictsItselfRule, locate(pointer), {
            en: `Received ${said} with ${given}; expected ${expected.en}.`,
            "zh-Hant": `收到 ${said} 與 ${given}；應為${expected["zh-Hant"]}。`,
          });
        }),
    ),
  );
}

/** The sentences of a text, with no two blanks in a row, on which a pattern could stall. */
function splitSentences(text: string): readonly string[] {
  return text.replace(/[^\S\n]+/g, " ").split(/(?<=[.;!?])\s|[。；！？\n]/);
}

const significant = /\bsignificant(?:ly)?\b|顯著|統計(?:學)?(?:上)?(?:的)?意義/i;
/** What takes significance back, means another kind of it, or sets its limit. */
const notSignificant =
  /\b(?:no|not|nor|neither|non|none|never|without|fail\w*|lack\w*|insignificant|clinical\w*|consider\w*|defin\w*|threshold|border\w*|marginal\w*|trend\w*|possibl\w*|except\w*|whether)\b|n't\b|cannot|無|未|不|沒|非|臨床|除|邊緣|趨勢|定義|門檻|視為|是否/i;
const probability = /(?<![a-z])p\s*(?:[- ]?values?)?\s*(?:值)?\s*(?:=|>|≥|為|of|was)\s*(0?\.\d+)/gi;
const belowLimit = /(?<![a-z])p\s*(?:[- ]?values?)?\s*(?:值)?\s*(?:<|≤)\s*0?\.\d+/i;

/** Significance with a probability above 0.05 behind it and none below. */
function findSignificance(sentence: string): Contradiction[] {
  const match = significant.exec(sentence);
  if (match === null || notSignificant.test(sentence) || belowLimit.test(sentence)) return [];
  const values = [...sentence.slice(match.index).matchAll(probability)];
  const [first] = values;
  if (first === undefined || values.some(([, value]) => Number(value) <= 0.05)) return [];
  const expected = {
    en: "P below 0.05, or no significance",
    "zh-Hant": "P 小於 0.05，或不稱顯著",
  };
  return [{ word: match[0], figure: first[0], expected }];
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const unit = String.raw`[^\d\s,.;:()，、]{0,12}`;
const adverbs = String.raw`(?:\s+(?:significantly|markedly|slightly|further|sharply|steadily|by\s+\S+(?:\s+\w+)?))?`;
const from = String.raw`(?<from>${number})\s*(?<unit>${unit})`;
const to = String.raw`(?<to>${number})\s*(?<toUnit>${unit})`;
const english = (verbs: string) =>
  new RegExp(`\\b(?<verb>${verbs})${adverbs},?\\s+from\\s+${from}\\s+to\\s+${to}`, "i");
const chinese = (verbs: string) =>
  new RegExp(
    `[由從自]\\s*(?<from>${number})\\s*(?<unit>${unit}?)\\s*(?:顯著|大幅|略)?(?<verb>${verbs})了?\\s*[至到為成]\\s*${to}`,
  );

const rising = [
  english("rose|risen|rises|increased|increases|grew|grown|climbed|went up"),
  chinese("上升|增加|提高|提升|升高|增|升"),
];
const falling = [
  english("fell|fallen|falls|decreased|decreases|dropped|drops|declined|declines|went down"),
  chinese("下降|降低|減少|縮短|降|減|縮"),
];

/** A fall from 3 to 6 months is one in that time, and logMAR is less where one sees more. */
const time =
  /^(?:s|sec\w*|min\w*|h|hours?|days?|weeks?|months?|years?|wk|mo|yr)$|^(?:秒|分|小時|日|天|週|周|個?月|年|歲)/i;
const reversed = /logMAR/i;

/** A rise to less, or a fall to more. */
function findDirection(sentence: string): Contradiction[] {
  if (reversed.test(sentence)) return [];
  return [
    ...rising.flatMap((pattern) => readChange(pattern.exec(sentence), true)),
    ...falling.flatMap((pattern) => readChange(pattern.exec(sentence), false)),
  ];
}

function readChange(match: RegExpExecArray | null, isRise: boolean): Contradiction[] {
  const { verb = "", from = "", unit = "", to = "", toUnit = "" } = match?.groups ?? {};
  const [before, after] = [from, to].map((text) => Number(text.replaceAll(",", "")));
  if (match === null || before === undefined || after === undefined || before === after) return [];
  const isYear = [from, to].every((text) => /^(?:19|20)\d\d$/.test(text));
  const isSpan = !isRise && (time.test(unit) || time.test(toUnit));
  const isUnlike = unit !== "" && toUnit !== "" && unit !== toUnit;
  if (after > before === isRise || isYear || isSpan || isUnlike) return [];
  const expected = isRise
    ? { en: "a larger figure after a rise", "zh-Hant": "增加後是較大的數字" }
    : { en: "a smaller figure after a fall", "zh-Hant": "減少後是較小的數字" };
  return [{ word: verb, figure: `${from} → ${to}`, expected }];
}
