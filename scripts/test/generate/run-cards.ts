import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How a command ended and what it said. */
export type CommandResult = {
  /** `null` where a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
};

const program = fileURLToPath(new URL("../../cards.ts", import.meta.url));

/** Starts `cards` in a process of its own, without npm or a shell in between. */
export function startCards(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): ChildProcess {
  return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, ...words], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, LC_ALL: "en_US.UTF-8", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs `cards` to its end. */
export async function runCards(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Promise<CommandResult> {
  return waitForEnd(startCards(words, environment, cwd));
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
