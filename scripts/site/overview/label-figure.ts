import { type Phrase, phrase } from "../../lib/card/phrase.ts";
import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";
import { sum } from "../../lib/sum.ts";
import type { CountedFacet } from "../browse/build-browse.ts";
import { buildFigure, columnNames, formatShare } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawBars, type RankedLabel, shortenLabel } from "./draw-bars.ts";

/** What papers are counted by. */
export const labelKinds = ["area", "type", "country"] as const;
type LabelKind = (typeof labelKinds)[number];

/** What the overview calls the figures. */
const figureNames = { area: "areas", type: "studyTypes", country: "countries" } as const;

const headings: Readonly<Record<LabelKind, Bilingual>> = {
  area: { "zh-Hant": "應用領域", en: "Application area" },
  type: { "zh-Hant": "研究類型", en: "Study type" },
  country: { "zh-Hant": "國家/地區", en: "Country/region" },
};

/** Several of them, in a sentence. */
const several: Readonly<Record<LabelKind, Bilingual>> = {
  area: { "zh-Hant": "種應用領域", en: "areas" },
  type: { "zh-Hant": "種研究類型", en: "study types" },
  country: { "zh-Hant": "個國家或地區", en: "countries or regions" },
};

const other: Bilingual = { "zh-Hant": "其他", en: "Other" };
const notGiven: Bilingual = { "zh-Hant": "未註明", en: "Not given" };

/** Widths in em to which labels are cut in a sentence and in a table. */
const [sentenceWidth, tableWidth] = [16, 60];

/**
 * How many papers have each of the labels that most have; the table adds the others together, and
 * the papers without one.
 */
export function buildLabelFigure(kind: LabelKind, facet: CountedFacet, locale: Locale): Figure {
  const ranking = rankLabels(facet);
  const { top, others, absent } = ranking;
  const row = (name: string | LanguageText, count: number) => [
    name,
    formatCount(count),
    formatShare(count, facet.papers),
  ];
  const source = {
    name: figureNames[kind],
    heading: headings[kind][locale],
    values: top.length,
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
  };
  return buildFigure(source, locale);
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

/** The labels that most papers have, and what is left. */
type Ranking = {
  /** Most papers first, then in code-point order. */
  readonly top: readonly RankedLabel[];
  /** How many other labels there are, and their papers, counted once for each label. */
  readonly others: { readonly labels: number; readonly papers: number };
  /** Papers without a label. */
  readonly absent: number;
};

/** Labels that are named. */
const namedLabels = 10;

/** As many labels are all named: "other" would hold hardly more than its own line. */
const allNamed = 12;

/** The labels that are named, each in one line, the others added up. */
export function rankLabels({ values, absent }: CountedFacet): Ranking {
  const named = values.length > allNamed ? namedLabels : values.length;
  const rest = values.slice(named);
  const papers = sum(rest.map(({ count }) => count));
  return {
    top: values.slice(0, named).map(({ name: { text, language }, count }) => ({
      label: { text: text.trim().replace(/\s+/g, " "), language },
      count,
    })),
    others: { labels: rest.length, papers },
    absent,
  };
}
