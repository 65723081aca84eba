import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { runProgram } from "../../commands/program.ts";
import { parseLanguageOption, parseLocale } from "../../commands/session.ts";

/** How a command ended and what it said. */
export type CommandResult = {
  /** `null` where a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
};

/** Who runs a command: the system's language, and where the person stands. */
type Circumstances = { readonly language?: string; readonly cwd?: string };

const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");
const program = fileURLToPath(new URL("../../cards.ts", import.meta.url));

/** Runs `cards` to its end in this process, which takes a moment where a process takes a second. */
export async function runCards(
  words: readonly string[],
  { language = "en_US.UTF-8", cwd = process.cwd() }: Circumstances = {},
): Promise<CommandResult> {
  const said = { out: "", err: "" };
  const status = await runProgram(words, {
    locale: parseLanguageOption(words) ?? parseLocale([language]),
    cwd,
    repository,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

/**
 * Starts `cards` in a process of its own, without npm or a shell in between.
 * @param preload a module that is loaded before it
 */
export function startCards(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  preload: readonly string[] = [],
): ChildProcess {
  const modules = [import.meta.resolve("tsx"), ...preload].flatMap((url) => ["--import", url]);
  return spawn(process.execPath, [...modules, program, ...words], {
    env: { ...process.env, INIT_CWD: process.cwd(), LC_ALL: "en_US.UTF-8", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a started command says until it ends. */
export async function waitForEnd(command: ChildProcess): Promise<CommandResult> {
  const said = { out: "", err: "" };
  command.stdout?.on("data", (bytes: Buffer) => {
    said.out += bytes.toString();
  });
  command.stderr?.on("data", (bytes: Buffer) => {
    said.err += bytes.toString();
  });
  const [status] = await once(command, "close");
  return { status, ...said };
}
