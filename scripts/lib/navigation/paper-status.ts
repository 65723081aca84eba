import type { Bilingual } from "../locale.ts";

/** What a reader must know of a paper before anything else, worst first. */
export const paperStatuses = ["retracted", "concern", "corrected"] as const;
/** What a journal has said of a paper since. */
export type PaperStatus = (typeof paperStatuses)[number];

/** The words that stand before a paper's title wherever it stands. */
export const statusNames: Readonly<Record<PaperStatus, Bilingual>> = {
  retracted: { "zh-Hant": "已撤稿", en: "Retracted" },
  concern: { "zh-Hant": "關切聲明", en: "Expression of concern" },
  corrected: { "zh-Hant": "已勘誤", en: "Corrected" },
};

/** The worst of a record's statuses; `undefined` where it has none. */
export function findWorstStatus(
  status: Readonly<Partial<Record<PaperStatus, unknown>>> | undefined,
): PaperStatus | undefined {
  return paperStatuses.find((name) => status?.[name] !== undefined);
}
