import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A running Docusaurus development server. */
export type DevServer = {
  /** Its exit status, once it has ended; 0 where a signal ended it. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
};

/**
 * Starts Docusaurus' development server for a site; it shares this process's terminal.
 * Node runs its program directly, for a shell would split arguments differently on Windows.
 * @param words options of `docusaurus start`
 */
export function startDevServer(site: string, words: readonly string[]): DevServer {
  const manifest = createRequire(import.meta.url).resolve("@docusaurus/core/package.json");
  const program = join(dirname(manifest), "bin", "docusaurus.mjs");
  const server = spawn(process.execPath, [program, "start", ...words], {
    cwd: site,
    stdio: "inherit",
  });
  return {
    ended: new Promise((resolve, reject) => {
      server.once("error", reject);
      server.once("exit", (status) => resolve(status ?? 0));
    }),
    stop: () => server.kill(),
  };
}
