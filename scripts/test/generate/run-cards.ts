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

export const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** What Node runs as `cards`: a file, and the modules that are loaded before it. */
export type CardsProgram = { readonly preload: readonly string[]; readonly path: string };

/** The program as a person starts it. */
export const cardsProgram: CardsProgram = {
  preload: [import.meta.resolve("tsx")],
  path: fileURLToPath(new URL("../../cards.ts", import.meta.url)),
};

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

/** Starts `cards` in a process of its own, without npm or a shell in between. */
export function startCards(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  { preload, path } = cardsProgram,
): ChildProcess {
  const modules = preload.flatMap((url) => ["--import", url]);
  return spawn(process.execPath, [...modules, path, ...words], {
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
