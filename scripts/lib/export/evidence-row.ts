import { joinPresent } from "../card/format-name.ts";
import { readTitle } from "../card/read-facts.ts";
import { type Locale, locales } from "../locale.ts";
import { findWorstStatus, type PaperStatus } from "../navigation/paper-status.ts";
import {
  type LanguageText,
  type LocalizedText,
  readOwnText,
  readText,
} from "../record/schema/localized-text.ts";
import type { Paper, PaperRecord } from "../record/schema/paper-record.ts";
import { formatScore } from "../record/values/score.ts";
import { listInitialled } from "./cited-names.ts";
import { buildCslItem } from "./csl-item.ts";

/** A key figure as a table shows it. */
type ShownFigure = { readonly label: LanguageText; readonly value: string };

/** A paper as a line of a table of evidence; what the record doesn't have is left out. */
export type EvidenceRow = {
  readonly title: LanguageText;
  readonly status?: PaperStatus;
  /** First author, journal and year, as far as they are known. */
  readonly source: string;
  readonly design?: LanguageText;
  /** How many took part, or what was counted, as the curator wrote it. */
  readonly size?: ShownFigure;
  /** The other key figures, in their order. */
  readonly figures: readonly ShownFigure[];
  readonly finding?: LanguageText;
  /** As the curator wrote it. */
  readonly score?: string;
};

/** The line of a paper for readers of a locale. */
export function buildEvidenceRow({ id, record }: Paper, locale: Locale): EvidenceRow {
  const { studyType, finding, score, published, journal } = record;
  const status = findWorstStatus(record.status);
  const design = readText(studyType, locale);
  const found = readText(finding, locale);
  const figures = listFigures(record);
  const size = figures.find(isSize);
  const item = buildCslItem(id, record);
  const authors = item.author && listInitialled(item, 1, 1);
  const [shownSize] = size === undefined ? [] : showFigure(size, locale);
  return {
    title: readTitle(record, locale) ?? { text: id, language: "en" },
    ...(status && { status }),
    source: joinPresent([authors, journal, published?.slice(0, 4)], " · "),
    ...(design && { design }),
    ...(shownSize && { size: shownSize }),
    figures: figures
      .filter((figure) => figure !== size)
      .flatMap((figure) => showFigure(figure, locale)),
    ...(found && { finding: found }),
    ...(score !== undefined && { score: formatScore(score) }),
  };
}

type KeyFigure = { readonly label: LocalizedText; readonly value: string };

function listFigures({ cards }: PaperRecord): readonly KeyFigure[] {
  const core = cards?.core;
  return (core !== undefined && "keyFigures" in core ? core.keyFigures : undefined) ?? [];
}

function showFigure({ label, value }: KeyFigure, locale: Locale): ShownFigure[] {
  const shown = readText(label, locale);
  return shown === undefined ? [] : [{ label: shown, value }];
}

/** What curators call those who were counted, with nothing after it that would make a result of it. */
const counted =
  /^n$|\b(?:samples?(?: size)?|participants|patients|subjects|cases|images|reports|responses|respondents|studies|records|articles|encounters|visits|questions)$|(?:樣本大小|樣本|人|病人|患者|受試者|參與者|個案|病例|影像|報告|問卷|紀錄|文獻|研究|題)數?$/i;

/** Whether a figure is a number of those who took part, in either language: both pages have the same. */
function isSize({ label, value }: KeyFigure): boolean {
  const names = locales.flatMap((locale) => readOwnText(label, locale)?.text ?? []);
  const heads = names.map((name) => name.split(/[:：(（]/)[0]?.trim() ?? "");
  return heads.some((head) => counted.test(head)) && /^[\d,]+(?![\d.%,])/.test(value.trim());
}
