import { createRequire } from "node:module";
import { transformSync } from "esbuild";

/**
 * Has Docusaurus, in whose process Node loads this first, translate the site's programs with esbuild. Its loader, jiti,
 * has Babel do so, more than ten seconds of the first build of a copy, as each is on a machine of CI; there is no
 * setting for it. It isn't TypeScript, which Node 20 doesn't read.
 */
const core = createRequire(import.meta.url).resolve("@docusaurus/core/package.json");
const utils = createRequire(core).resolve("@docusaurus/utils");
const babel = createRequire(utils).resolve("jiti/dist/babel");
createRequire(utils).cache[babel] = {
  id: babel,
  filename: babel,
  loaded: true,
  exports: translate,
};

/** A module as CommonJS, which jiti runs: it has no `import.meta`, and no `import()` of its own. */
function translate({ source, ts }) {
  return transformSync(source, {
    loader: ts ? "ts" : "js",
    format: "cjs",
    platform: "node",
    target: "node20",
    banner: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;',
    define: { "import.meta.url": "moduleAddress" },
    supported: { "dynamic-import": false },
  });
}
