import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { dieAt } from "./die-at.ts";
import { type CardsProgram, cardsProgram, repository } from "./run-cards.ts";

/**
 * Writes `cards` as JavaScript into an empty folder, for runs that die at an instant, or of which there are several: a
 * process that has tsx translate some hundred modules takes twice as long to begin.
 */
export async function bundleCards(folder: string): Promise<CardsProgram> {
  await build({
    entryPoints: { cards: cardsProgram.path, "die-at": fileURLToPath(dieAt) },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [keepAddresses],
  });
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
  const preload = [pathToFileURL(join(folder, "die-at.mjs")).href];
  return { preload, path: join(folder, "cards.mjs") };
}

/** Modules that find files beside themselves find them where they were. */
const keepAddresses: Plugin = {
  name: "keep-addresses",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const text = await readFile(path, "utf8");
      return { contents: text.replaceAll("import.meta.url", () => address), loader: "ts" };
    });
  },
};
