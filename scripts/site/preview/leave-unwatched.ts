import { createRequire } from "node:module";
import { resolve, sep } from "node:path";

/**
 * Keeps Docusaurus, in whose process this is called, from watching what lies in `folder`. It watches
 * all of a language's folder, the generated pages in it too, and at any change loads the whole site
 * again, in which time it answers nothing; there is no setting for what it watches.
 * @param folder an absolute path
 */
export function leaveUnwatched(folder: string): void {
  const core = createRequire(import.meta.url).resolve("@docusaurus/core/package.json");
  const chokidar: typeof import("chokidar") = createRequire(core)("chokidar");
  const { watch } = chokidar;
  Object.assign(chokidar, {
    watch: (...[paths, options]: Parameters<typeof watch>) => {
      const isInFolder = (path: string) =>
        `${resolve(options?.cwd ?? "", path)}${sep}`.startsWith(`${folder}${sep}`);
      return watch(paths, { ...options, ignored: [options?.ignored ?? [], isInFolder].flat() });
    },
  });
}
