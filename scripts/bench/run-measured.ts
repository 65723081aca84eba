import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import {
  type MemorySample,
  measureTree,
  parseChildSeconds,
  parseProcessStatus,
} from "./process-status.ts";
import { highest, type RunFigures } from "./run-figures.ts";

/** A program with its words, where it runs, and what it finds in its environment beside ours. */
export type CommandLine = {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Often enough for a process that lives for a second. */
const millisecondsBetweenSamples = 100;
const isLinux = process.platform === "linux";

/**
 * Runs a command to its end and says what it cost. Memory is sampled ten times a second: a higher
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
    if (isLinux && child.pid !== undefined) samples.push(measureTree(readProcesses(), child.pid));
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

function readProcesses() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return parseProcessStatus(readFileSync(`/proc/${name}/status`, "utf8")) ?? [];
      } catch {
        // The process has ended since the folder was read.
        return [];
      }
    });
}
