import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import {
  highest,
  type MemorySample,
  measureTree,
  parseChildSeconds,
  parseMemory,
  parseProcessStatus,
  type RunFigures,
} from "./run-figures.ts";

/** A program with its words, where it runs, and what it finds in its environment beside ours. */
export type CommandLine = {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Often enough for a process that lives for a second. */
const millisecondsBetweenSamples = 250;
const isLinux = process.platform === "linux";

/**
 * Runs a command to its end and says what it cost. Memory is sampled four times a second: a higher
 * peak between two samples goes unseen. No other child of this process may end meanwhile, for its
 * processor time would be counted too.
 * Rejects with all that the command said where it fails.
 */
export async function runMeasured(command: CommandLine): Promise<RunFigures> {
  const { program, words, folder, environment } = command;
  const before = readChildSeconds();
  const start = performance.now();
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const samples: MemorySample[] = [];
  const sampling = setInterval(() => {
    if (isLinux && child.pid !== undefined) samples.push(takeSample(child.pid));
  }, millisecondsBetweenSamples);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  try {
    const [status, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${status}\n${said.join("")}`);
  } finally {
    clearInterval(sampling);
  }
  const wall = (performance.now() - start) / 1000;
  if (!isLinux) return { wall };
  return { wall, cpu: readChildSeconds() - before, memory: highest(samples) };
}

function readChildSeconds(): number {
  return isLinux ? parseChildSeconds(readFileSync("/proc/self/stat", "utf8")) : 0;
}

function takeSample(root: number): MemorySample {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const processes = numbers.flatMap(
    (name) => parseProcessStatus(readStatus(`/proc/${name}/status`)) ?? [],
  );
  return measureTree(processes, root, (process) =>
    parseMemory(readStatus(`/proc/${process}/smaps_rollup`)),
  );
}

/** What a file of the system says of a process; nothing where the process has ended meanwhile. */
function readStatus(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
