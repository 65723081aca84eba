/** What the system says of a process: its number, its parent's, and its memory. */
export type ProcessStatus = {
  readonly process: number;
  readonly parent: number;
  /** Bytes of it that are in memory at this moment. */
  readonly residentBytes: number;
};

/** Memory at one moment, in bytes. */
export type MemorySample = { readonly largest: number; readonly all: number };

/** Linux counts processor time in hundredths of a second, whatever the processor. */
const ticksPerSecond = 100;

/**
 * A process from `/proc/<process>/status`; `undefined` where it has no memory of its own, as what
 * has ended or belongs to the kernel.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 * @example parseProcessStatus("Pid:\t7\nPPid:\t1\nVmRSS:\t  12 kB\n") // { process: 7, parent: 1, residentBytes: 12288 }
 */
export function parseProcessStatus(text: string): ProcessStatus | undefined {
  const [process, parent, kilobytes] = ["Pid", "PPid", "VmRSS"].map((name) => {
    const digits = new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  });
  if (process === undefined || parent === undefined || kilobytes === undefined) return undefined;
  return { process, parent, residentBytes: kilobytes * 1024 };
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

/** The memory of `root` and all that descend from it: of the largest one, and of all together. */
export function measureTree(processes: readonly ProcessStatus[], root: number): MemorySample {
  const children = new Map<number, ProcessStatus[]>();
  for (const status of processes) {
    children.set(status.parent, [...(children.get(status.parent) ?? []), status]);
  }
  const found = processes.filter(({ process }) => process === root);
  for (const { process } of found) found.push(...(children.get(process) ?? []));
  const sizes = found.map(({ residentBytes }) => residentBytes);
  return { largest: Math.max(0, ...sizes), all: sizes.reduce((sum, size) => sum + size, 0) };
}
