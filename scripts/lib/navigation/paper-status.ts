/** What a reader must know of a paper before anything else, worst first. */
export const paperStatuses = ["retracted", "concern", "corrected"] as const;
export type PaperStatus = (typeof paperStatuses)[number];
