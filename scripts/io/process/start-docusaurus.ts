import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A running command of Docusaurus. */
type RunningDocusaurus = {
  /** Its exit status, once it has ended; `undefined` where a signal ended it. */
  readonly ended: Promise<number | undefined>;
  readonly stop: () => void;
};

/**
 * Were this process killed, Docusaurus would go on and write among what the next run makes: it looks
 * whether its parent is still the one that it began with.
 */
const endWithParent =
  "data:text/javascript,const{ppid}=process;setInterval(()=>ppid===process.ppid||process.kill(process.pid,'SIGKILL'),200).unref()";

/** Docusaurus looks at every global; since version 25, Node warns where that one is looked at. */
const withoutStorage = "data:text/javascript,delete globalThis.localStorage";

/** It reads the site's programs: with esbuild. */
const translateQuickly = new URL("./translate-quickly.mjs", import.meta.url).href;

/**
 * Starts a command of Docusaurus for a site; it shares this process's terminal.
 * Node runs its program directly, for a shell would split arguments differently on Windows.
 * @param words options of the command
 * @param environment variables besides this process's own
 */
export function startDocusaurus(
  command: "start" | "build" | "serve",
  site: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningDocusaurus {
  const manifest = createRequire(import.meta.url).resolve("@docusaurus/core/package.json");
  const program = join(dirname(manifest), "bin", "docusaurus.mjs");
  const preloads = [withoutStorage, translateQuickly, endWithParent];
  const flags = preloads.flatMap((module) => ["--import", module]);
  const running = spawn(process.execPath, [...flags, program, command, ...words], {
    cwd: site,
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  return {
    ended: new Promise((resolve, reject) => {
      running.once("error", reject);
      running.once("exit", (status) => resolve(status ?? undefined));
    }),
    stop: () => running.kill(),
  };
}

/**
 * Gives the system back the memory of what nobody has any more: V8 does so only when it runs short
 * itself, not when another process does.
 */
export function releaseMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
