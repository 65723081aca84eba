import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sum } from "../../lib/sum.ts";

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

/** What the system says of a process: its number and its parent's. */
type ProcessStatus = { readonly process: number; readonly parent: number };

/** Memory at one moment, in bytes. */
export type MemorySample = { readonly largest: number; readonly all: number };

/** Linux counts processor time in hundredths of a second, whatever the processor. */
const ticksPerSecond = 100;

/**
 * A process from `/proc/<process>/status`.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 * @example parseProcessStatus("Pid:\t7\nPPid:\t1\n") // { process: 7, parent: 1 }
 */
export function parseProcessStatus(text: string): ProcessStatus | undefined {
  const process = readNumber("Pid", text);
  const parent = readNumber("PPid", text);
  return process === undefined || parent === undefined ? undefined : { process, parent };
}

/**
 * Bytes that a process has in memory, from its `/proc/<process>/smaps_rollup`: of what several
 * processes share, its share of it, so that the sum of all counts everything once. 0 for what has
 * no memory of its own, as what has ended or belongs to the kernel.
 * @see https://www.kernel.org/doc/html/latest/filesystems/proc.html (smaps_rollup, Pss)
 */
export function parseMemory(text: string): number {
  return (readNumber("Pss", text) ?? 0) * 1024;
}

function readNumber(name: string, text: string): number | undefined {
  const digits = new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Processor seconds, user and system, of all children that a process has waited for, and of theirs,
 * from its `/proc/<process>/stat`.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (cutime and cstime)
 * @example parseChildSeconds("7 (a b) S 1 7 7 0 0 0 0 0 0 0 5 5 150 50 20 0") // 2
 */
export function parseChildSeconds(text: string): number {
  // A process's name stands in brackets and may have spaces and brackets itself.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/**
 * The memory of `root` and all that descend from it: of the largest one, and of all together.
 * @param readMemory bytes of a process, by its number
 */
export function measureTree(
  processes: readonly ProcessStatus[],
  root: number,
  readMemory: (process: number) => number,
): MemorySample {
  const children = new Map<number, ProcessStatus[]>();
  for (const status of processes) {
    children.set(status.parent, [...(children.get(status.parent) ?? []), status]);
  }
  const found = processes.filter(({ process }) => process === root);
  for (const { process } of found) found.push(...(children.get(process) ?? []));
  const sizes = found.map(({ process }) => readMemory(process));
  return { largest: Math.max(0, ...sizes), all: sum(sizes) };
}

/** What a folder holds; two folders with the same files have the same digest. */
export type FolderFigures = {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of all paths and contents. */
  readonly digest: string;
};

/** Reads every file below `folder`. */
export async function readFolderFigures(folder: string): Promise<FolderFigures> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(file);
    bytes += content.length;
    hash.update(`${relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return { files: files.length, bytes, digest: hash.digest("hex") };
}
