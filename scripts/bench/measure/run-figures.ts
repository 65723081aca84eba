import type { MemorySample } from "./process-status.ts";

/** What a command cost, with all the processes it started. Seconds, and bytes at their highest. */
export type RunFigures = {
  readonly wall: number;
  /** Processor time of all processes, user and system; only on Linux. */
  readonly cpu?: number;
  /** Memory; only on Linux. */
  readonly memory?: MemorySample;
};

/** The highest figures of several samples, each on its own. */
export function highest(samples: readonly MemorySample[]): MemorySample {
  return samples.reduce(
    (high, { largest, all }) => ({
      largest: Math.max(high.largest, largest),
      all: Math.max(high.all, all),
    }),
    { largest: 0, all: 0 },
  );
}

/** Something that grows with the number of papers. */
export type Growth = { readonly papers: number; readonly value: number };

/**
 * What each further paper adds between the fewest papers and the most; `undefined` where only one
 * number of papers was measured.
 * @example perPaper([{ papers: 100, value: 10 }, { papers: 1100, value: 13 }]) // 0.003
 */
export function perPaper(points: readonly Growth[]): number | undefined {
  const [first, ...others] = points.toSorted((a, b) => a.papers - b.papers);
  const last = others.at(-1);
  if (first === undefined || last === undefined || first.papers === last.papers) return undefined;
  return (last.value - first.value) / (last.papers - first.papers);
}
