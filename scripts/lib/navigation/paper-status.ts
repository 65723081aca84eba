/** What a reader must know of a paper before anything else, worst first. */
export const paperStatuses = ["retracted", "concern", "corrected"] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** The worst of a record's statuses; `undefined` where it has none. */
export function findWorstStatus(
  status: Readonly<Partial<Record<PaperStatus, unknown>>> | undefined,
): PaperStatus | undefined {
  return paperStatuses.find((name) => status?.[name] !== undefined);
}
