import type { Finding, Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import { type Locale, locales } from "../../locale.ts";
import type { Figure } from "../../meaning/figures/figure.ts";
import type { JudgedFigure } from "../../meaning/figures/figure-index.ts";
import { nameUnit } from "../../meaning/figures/units.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

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

/** A warning at each text with figures, and a note at each with counts in words, that what it rests on doesn't have. */
export function findFigureNotInSource({ statements, locate }: CheckedRecord): Finding[] {
  const missing = statements.flatMap(({ standing }) => standing.missing);
  return [...groupBy(missing, ({ pointer }) => pointer)].flatMap(([pointer, figures]) => {
    const [counts, others] = [figures.filter(isCount), figures.filter((each) => !isCount(each))];
    const place = locate(pointer);
    return [
      ...(others.length > 0 ? [describe(figureNotInSourceRule, place, others)] : []),
      ...(counts.length > 0 ? [describe(countNotInSourceRule, place, counts)] : []),
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
  return named.join(locale === "en" ? ", " : "、") + more;
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
