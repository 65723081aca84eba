import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { writeSyntheticRecords } from "../invented/synthetic-record.ts";

/** Seconds and MB of generating the pages of some records from nothing, and once more. */
export type GenerateFigures = {
  readonly records: number;
  readonly generate: number;
  readonly memory: number;
  /** A second run, which writes nothing. */
  readonly again: number;
  /** `cp -r` of the same pages. */
  readonly copy: number;
  readonly survey: number;
  readonly read: number;
  readonly render: number;
  /** Whether everything was held to one core. */
  readonly isOnOneCore: boolean;
};

const phasesProgram = fileURLToPath(new URL("phases.ts", import.meta.url));
const generationSchema = z.object({ generate: z.number(), memory: z.number() });
const phasesSchema = z.object({ survey: z.number(), read: z.number(), render: z.number() });

/**
 * Measures `count` records below `root`, each process on its own and on one core where the system
 * can do that.
 */
export async function measureGenerate(count: number, root: string): Promise<GenerateFigures> {
  const folder = await mkdtemp(join(root, "generate-"));
  try {
    const records = join(folder, "records");
    const site = join(folder, "site");
    await writeSyntheticRecords(records, count);
    await mkdir(site);
    const { survey, read, render } = phasesSchema.parse(runPhases("phases", records, site));
    const { generate, memory } = generationSchema.parse(runPhases("generate", records, site));
    const again = generationSchema.parse(runPhases("generate", records, site)).generate;
    run("sync", []);
    const start = performance.now();
    run("cp", ["-r", site, join(folder, "copy")]);
    const copy = (performance.now() - start) / 1000;
    const phases = { survey, read, render, isOnOneCore: oneCore.length > 0 };
    return { records: count, generate, memory, again, copy, ...phases };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Command that holds another to one core. */
const oneCore = findOneCore();

function findOneCore(): readonly string[] {
  try {
    execFileSync("taskset", ["-c", "0", "true"], { stdio: "ignore" });
    return ["taskset", "-c", "0"];
  } catch {
    return [];
  }
}

function run(command: string, words: readonly string[]): string {
  const [program = command, ...rest] = [...oneCore, command, ...words];
  return execFileSync(program, rest, { encoding: "utf8" });
}

function runPhases(phase: "generate" | "phases", records: string, site: string): unknown {
  // What was written before must not be on its way to the disk while something else is measured.
  run("sync", []);
  const tsx = import.meta.resolve("tsx");
  return JSON.parse(run(process.execPath, ["--import", tsx, phasesProgram, phase, records, site]));
}
