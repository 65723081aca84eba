import type { Plugin } from "@docusaurus/types";

/** The program that all pages have in common, as a production build names it. */
const mainScript = /(?:^|\/)main\.\w+\.js$/;

/**
 * Has Chromium compile the program of every page while it arrives, beside the thread that draws the
 * page: that one would else stop at each function that is called for the first time, which more than
 * half of the program's text is before a page is alive. To other browsers the line is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compileAheadPlugin(): Plugin {
  return {
    name: "compile-ahead",
    configureWebpack: (_, isServer) => ({
      plugins: isServer
        ? []
        : [
            (compiler) => {
              const { BannerPlugin, Compilation } = compiler.webpack;
              new BannerPlugin({
                banner: "//# allFunctionsCalledOnLoad",
                raw: true,
                test: mainScript,
                // The minifier leaves no comment, and the name has yet to be made from the text.
                stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
              }).apply(compiler);
            },
          ],
    }),
  };
}
