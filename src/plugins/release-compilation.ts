import type { Plugin } from "@docusaurus/types";
import { releaseMemory } from "../../scripts/io/process/start-docusaurus.ts";

/**
 * Lets go of what compiled one language before the next one is built in the same process, some 350 MB. rspack holds on
 * to each runtime module that a plugin gave it, Docusaurus's own among them, which knows its compilation, and that all
 * else.
 */
export function releaseCompilationPlugin(): Plugin {
  const name = "release-compilation";
  // Where a language begins, nothing of the one before is at work any more.
  releaseMemory();
  return {
    name,
    configureWebpack(_, isServer) {
      if (isServer || process.env.NODE_ENV === "development") return {};
      return {
        plugins: [
          (compiler) => {
            const release: (() => void)[] = [];
            compiler.hooks.thisCompilation.tap(name, (compilation) => {
              const add = compilation.addRuntimeModule.bind(compilation);
              compilation.addRuntimeModule = (chunk, module, ...others) => {
                add(chunk, module, ...others);
                release.push(() => {
                  delete module.compilation;
                  delete module.chunk;
                  delete module.chunkGraph;
                });
              };
            });
            compiler.hooks.shutdown.tap(name, () => {
              for (const letGo of release) letGo();
            });
          },
        ],
      };
    },
  };
}
