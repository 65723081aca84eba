import type { Finding, Place } from "../../finding.ts";
import { formatCount } from "../../format-count.ts";
import { groupBy } from "../../group-by.ts";
import { type Bilingual, commas, type Locale, locales } from "../../locale.ts";
import type { Figure } from "../../meaning/figures/figure.ts";
import type { JudgedFigure } from "../../meaning/figures/figure-index.ts";
import { nameUnit } from "../../meaning/figures/units.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const quoteNotInAbstractRule: Rule = {
  code: "quote-not-in-abstract",
  severity: "warning",
  title: { en: "A quote that the abstract doesn't have", "zh-Hant": "引文不在摘要中" },
  why: {
    en: "The page shows the quote as evidence in the authors' own words.",
    "zh-Hant": "頁面會將引文當作作者原文的佐證。",
  },
  mend: {
    en: 'Copy the passage from the abstract, whole words and numbers, or set basis to "full-text" where it is from the paper.',
    "zh-Hant": '請從摘要逐字複製，單字與數字須完整；若引自全文，請將 basis 設為 "full-text"。',
  },
};

export const quoteTooShortRule: Rule = {
  code: "quote-too-short",
  severity: "note",
  title: { en: "A quote of a few words", "zh-Hant": "引文過短" },
  why: {
    en: "A word or two stand in any abstract and show nothing.",
    "zh-Hant": "一兩個字詞在任何摘要中都找得到，不足以作為佐證。",
  },
  mend: { en: "Quote the clause that says it.", "zh-Hant": "請引用說明此事的完整子句。" },
};

/** Fewest words of a quote, a Chinese character counting as half of one. */
const fewestWords = 3;

/** A warning at each quote that the record's abstract doesn't have word for word, and a note at each that is too short. */
export function findQuoteNotInAbstract({ statements, locate }: CheckedRecord): Finding[] {
  return statements.flatMap(({ claim: { quote }, standing }) => {
    if (quote === undefined) return [];
    if (standing.quote === "not-found")
      return [describeNotFound(quote.text, locate(quote.pointer))];
    return countWords(quote.text) < fewestWords
      ? [describeShort(quote.text, locate(quote.pointer))]
      : [];
  });
}

function describeNotFound(quote: string, place: Place): Finding {
  const received = revealValue(quote);
  return buildFinding(quoteNotInAbstractRule, place, {
    en: `Received the quote ${received}; expected words of the record's abstract.`,
    "zh-Hant": `收到引文 ${received}；應為摘要中的原文。`,
  });
}

function describeShort(quote: string, place: Place): Finding {
  const received = revealValue(quote);
  return buildFinding(quoteTooShortRule, place, {
    en: `Received the quote ${received}; expected at least ${fewestWords} words.`,
    "zh-Hant": `收到引文 ${received}；應至少有 ${2 * fewestWords} 個字。`,
  });
}

function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word));
  return (others?.length ?? 0) + han / 2;
}

export const figureNotInSourceRule: Rule = {
  code: "figure-not-in-source",
  severity: "warning",
  title: {
    en: "A figure, name or turn that neither the quote nor the abstract has",
    "zh-Hant": "引文與摘要中都沒有的數字、名稱或說法",
  },
  why: {
    en: "Readers take what a card says for what the paper says: its figures, its names, and whether something rose or fell.",
    "zh-Hant": "讀者會把卡片上的數字、名稱與增減方向當作論文的內容。",
  },
  mend: {
    en: 'Copy it from the abstract; where it is from the paper, set the statement\'s basis to "full-text"; where it is your own arithmetic, accept the finding with that reason.',
    "zh-Hant":
      '請依摘要修正；若出自全文，請將該陳述的 basis 設為 "full-text"；若為自行計算，請在 accepted 中說明理由。',
  },
};

export const countNotInSourceRule: Rule = {
  code: "count-not-in-source",
  severity: "note",
  title: {
    en: "A number in words that neither the quote nor the abstract has",
    "zh-Hant": "引文與摘要中都沒有的文字數字",
  },
  why: {
    en: "It may be counted from a list that goes on, as after “including”.",
    "zh-Hant": "這可能是自行計數的結果，而原文的列舉（例如「包括」之後）未必完整。",
  },
  mend: {
    en: "Count again, or leave the number out.",
    "zh-Hant": "請重新計數，或不寫數目。",
  },
};

export const figureRoundedRule: Rule = {
  code: "figure-rounded",
  severity: "note",
  title: { en: "A figure that was rounded", "zh-Hant": "經四捨五入的數字" },
  why: {
    en: "Rightly rounded, it counts as found; but readers who compare don't find it as it is.",
    "zh-Hant": "四捨五入正確，視為見於原文；但讀者核對時找不到相同的數字。",
  },
  mend: {
    en: "Write the figure as the source has it, or leave it where the rounded one is meant.",
    "zh-Hant": "可改用原文的數字；若有意取整數或較少位數，則不必修改。",
  },
};

/** A warning at each text with figures, and a note at each with counts in words or rounded figures, that what it rests on doesn't have. */
export function findFigureNotInSource({ statements, locate }: CheckedRecord): Finding[] {
  const missing = statements.flatMap(({ standing }) => standing.missing);
  return [...groupBy(missing, ({ pointer }) => pointer)].flatMap(([pointer, figures]) => {
    const counts = figures.filter(isCount);
    const rounded = figures.filter(({ match }) => match?.agreement === "rounded");
    const others = figures.filter((each) => !counts.includes(each) && !rounded.includes(each));
    const place = locate(pointer);
    return [
      ...(others.length > 0 ? [describe(figureNotInSourceRule, place, others)] : []),
      ...(counts.length > 0 ? [describe(countNotInSourceRule, place, counts)] : []),
      ...(rounded.length > 0 ? [describeRounded(place, rounded)] : []),
    ];
  });
}

function isCount({ figure, match }: JudgedFigure): boolean {
  return figure.kind === "word" && match?.other === undefined;
}

function describe(rule: Rule, place: Place, figures: readonly JudgedFigure[]): Finding {
  const [en, chinese] = locales.toReversed().map((locale) => listFigures(figures, locale));
  return buildFinding(rule, place, {
    en: `Received ${en}; expected what the quote or the abstract has.`,
    "zh-Hant": `收到 ${chinese}；應與引文或摘要相同。`,
  });
}

function describeRounded(place: Place, figures: readonly JudgedFigure[]): Finding {
  return buildFinding(figureRoundedRule, place, {
    en: `Rounded: ${listFigures(figures, "en")}.`,
    "zh-Hant": `經四捨五入：${listFigures(figures, "zh-Hant")}。`,
  });
}

/** Most figures that a message names. */
const mostNamed = 5;

function listFigures(figures: readonly JudgedFigure[], locale: Locale): string {
  const named = figures.slice(0, mostNamed).map(({ figure, words, match }) => {
    const received =
      match?.agreement === "comparator" ? renderFigure(figure, locale) : revealValue(words);
    if (match?.other === undefined) return received;
    const other = renderFigure(match.other, locale);
    return locale === "en"
      ? `${received} (the source has ${other})`
      : `${received}（原文為 ${other}）`;
  });
  const more = figures.length > mostNamed ? " …" : "";
  return named.join(commas[locale]) + more;
}

/**
 * A figure as a message names it: side, number and unit.
 * @example renderFigure({ kind: "digits", number: 5, unit: "day", comparator: "below", start: 0, end: 5 }, "en") // "<5 days"
 */
function renderFigure(figure: Figure, locale: Locale): string {
  if (figure.kind === "name") return figure.name;
  const side = figure.comparator === undefined ? "" : figure.comparator === "above" ? ">" : "<";
  const number = Number(figure.number.toPrecision(6));
  const unit = nameUnit(figure.unit, locale);
  return `${side}${number}${locale === "en" ? joinEnglish(number, unit) : joinUnit(unit)}`;
}

/** Of several, the units that are words are in the plural: 30 days, but 30 mg. */
function joinEnglish(number: number, unit: string): string {
  const isWord = /^(?:day|week|month|year|decade|percentage point)$/.test(unit);
  return joinUnit(isWord && number !== 1 ? `${unit}s` : unit);
}

function joinUnit(unit: string): string {
  return unit === "" || /^[%-]/.test(unit) ? unit : ` ${unit}`;
}

export const notCheckableRule: Rule = {
  code: "not-checkable",
  severity: "note",
  title: { en: "Statements that can't be checked here", "zh-Hant": "無法在此核對的陳述" },
  why: {
    en: "Their quotes and figures were compared with nothing, which the page says.",
    "zh-Hant": "其引文與數字未與任何文字比對，頁面會如此說明。",
  },
  mend: {
    en: "Where the licence allows it, give the abstract; otherwise `cards enrich` keeps the abstract's figures. What rests on the full text, compare yourself.",
    "zh-Hant":
      "若授權允許，請填寫 abstract；否則可用 `cards enrich` 保存摘要中的數字。依據全文的陳述請自行核對。",
  },
};

const reasons: Readonly<Record<"full-text" | "no-abstract", Bilingual>> = {
  "full-text": { en: "they rest on the full text", "zh-Hant": "其依據為全文" },
  "no-abstract": { en: "no abstract is known", "zh-Hant": "沒有摘要可供比對" },
};

/** One note for all statements of a record that can't be checked for the same reason, at the first of them. */
export function findNotCheckable({ statements, locate }: CheckedRecord): Finding[] {
  return (["full-text", "no-abstract"] as const).flatMap((reason) => {
    const open = statements.filter(({ standing }) => standing.reason === reason);
    const [first] = open;
    if (first === undefined) return [];
    const count = formatCount(open.length);
    return [
      buildFinding(notCheckableRule, locate(first.claim.pointer), {
        en: `${count} ${open.length === 1 ? "statement" : "statements"} with quotes or figures can't be checked, for ${reasons[reason].en}.`,
        "zh-Hant": `有 ${count} 項含引文或數字的陳述無法核對，因為${reasons[reason]["zh-Hant"]}。`,
      }),
    ];
  });
}
