import { type Phrase, phrase } from "../../lib/card/phrase.ts";
import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import type { LanguageText } from "../../lib/record/localized-text.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawBars, shortenLabel } from "./draw-bars.ts";
import { columnNames, formatShare } from "./figure-words.ts";

/** A label that papers are counted by. */
type LabelKind = "areas" | "studyTypes" | "countries";

const headings: Readonly<Record<LabelKind, Bilingual>> = {
  areas: { "zh-Hant": "應用領域", en: "Application area" },
  studyTypes: { "zh-Hant": "研究類型", en: "Study type" },
  countries: { "zh-Hant": "國家/地區", en: "Country/region" },
};

/** Several of them, in a sentence. */
const several: Readonly<Record<LabelKind, Bilingual>> = {
  areas: { "zh-Hant": "種應用領域", en: "areas" },
  studyTypes: { "zh-Hant": "種研究類型", en: "study types" },
  countries: { "zh-Hant": "個國家或地區", en: "countries or regions" },
};

const other: Bilingual = { "zh-Hant": "其他", en: "Other" };
const notGiven: Bilingual = { "zh-Hant": "未註明", en: "Not given" };

/** Widths in em to which labels are cut in a sentence and in a table. */
const [sentenceWidth, tableWidth] = [16, 60];

/**
 * How many papers have each of the labels that most have; the table adds the others together, and
 * the papers without one.
 * @param labels one a paper
 */
export function buildLabelFigure(
  kind: LabelKind,
  labels: readonly (LanguageText | undefined)[],
  locale: Locale,
): Figure {
  const ranking = rankLabels(labels);
  const { top, others, absent } = ranking;
  const row = (name: string | LanguageText, count: number) => [
    name,
    formatCount(count),
    formatShare(count, labels.length),
  ];
  return buildFigure({
    name: kind,
    heading: headings[kind][locale],
    summary: summarise(kind, ranking, locale),
    drawing: drawBars(top),
    table: {
      columns: [headings[kind], columnNames.papers, columnNames.share].map((name) => name[locale]),
      rows: [
        ...top.map(({ label, count }) => row(shorten(label, tableWidth), count)),
        ...(others.papers > 0 ? [row(other[locale], others.papers)] : []),
        ...(absent > 0 && top.length > 0 ? [row(notGiven[locale], absent)] : []),
      ],
    },
  });
}

function shorten({ text, language }: LanguageText, width: number): LanguageText {
  return { text: shortenLabel(text, width), language };
}

function summarise(kind: LabelKind, { top, others, absent }: Ranking, locale: Locale): Phrase {
  const [first, second] = top;
  const name = headings[kind][locale];
  if (first === undefined) {
    return [locale === "en" ? "Not given by any record yet." : `還沒有紀錄註明${name}。`];
  }
  const labels = `${formatCount(top.length + others.labels)} ${several[kind][locale]}`;
  const count = formatCount(first.count);
  const label = shorten(first.label, sentenceWidth);
  const isAlone = second === undefined || second.count < first.count;
  const without = formatCount(absent);
  if (locale === "en") {
    return [
      ...(isAlone ? phrase`Most often ${label} (${count})` : [`At most ${count} each`]),
      `; ${labels} in all`,
      others.papers > 0 ? `, of which the first ${top.length} are shown` : "",
      absent > 0 ? `. Not given by ${without}.` : ".",
    ];
  }
  return [
    ...(isAlone ? phrase`最多的是「${label}」，${count} 篇` : [`最多的各有 ${count} 篇`]),
    `；共 ${labels}`,
    others.papers > 0 ? `，圖中為前 ${top.length} 種` : "",
    absent > 0 ? `。${without} 篇未註明。` : "。",
  ];
}

/** A label and how many papers have it. */
export type RankedLabel = { readonly label: LanguageText; readonly count: number };

/** The labels that most papers have, and what is left. */
type Ranking = {
  /** Most papers first, then in code-point order. */
  readonly top: readonly RankedLabel[];
  /** How many other labels there are, and papers with one of them. */
  readonly others: { readonly labels: number; readonly papers: number };
  /** Papers without a label. */
  readonly absent: number;
};

/** Labels that are named. */
const namedLabels = 10;

/** As many labels are all named: "other" would hold hardly more than its own line. */
const allNamed = 12;

/** Ranks labels by how many papers have them; white space doesn't tell two apart. */
export function rankLabels(labels: readonly (LanguageText | undefined)[]): Ranking {
  const ranked = new Map<string, { label: LanguageText; count: number }>();
  let absent = 0;
  for (const label of labels) {
    if (label === undefined) {
      absent += 1;
      continue;
    }
    const text = label.text.trim().replace(/\s+/g, " ");
    const known = ranked.get(text);
    if (known === undefined) ranked.set(text, { label: { ...label, text }, count: 1 });
    else known.count += 1;
  }
  const sorted = [...ranked.values()].sort(
    (a, b) => b.count - a.count || (a.label.text < b.label.text ? -1 : 1),
  );
  const named = sorted.length > allNamed ? namedLabels : sorted.length;
  const rest = sorted.slice(named);
  const papers = rest.reduce((sum, { count }) => sum + count, 0);
  return { top: sorted.slice(0, named), others: { labels: rest.length, papers }, absent };
}
