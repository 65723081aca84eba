import type { Plugin } from "@docusaurus/types";

/** The program that all pages have in common, in two files, as a production build names them. */
const sharedScripts = /(?:^|\/)(?:main|react)\.\w+\.js$/;

/** React, half of that program, in a file of its own: two shorter tasks, and one that changes with its version alone. */
const react = {
  name: "react",
  test: /[\\/]node_modules[\\/](?:react-dom|scheduler)[\\/]/,
  chunks: "initial",
  enforce: true,
} as const;

/**
 * Has Chromium compile the program of every page while it arrives, beside the thread that draws the
 * page: that one would else stop at each function that is called for the first time, which more than
 * half of the program's text is before a page is alive. To other browsers the line is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compileAheadPlugin(): Plugin {
  return {
    name: "compile-ahead",
    configureWebpack(_, isServer) {
      if (isServer || process.env.NODE_ENV === "development") return {};
      return {
        optimization: { splitChunks: { cacheGroups: { react } } },
        plugins: [
          (compiler) => {
            const { BannerPlugin, Compilation } = compiler.webpack;
            new BannerPlugin({
              banner: "//# allFunctionsCalledOnLoad",
              raw: true,
              test: sharedScripts,
              // The minifier leaves no comment, and the name has yet to be made from the text.
              stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
            }).apply(compiler);
          },
        ],
      };
    },
  };
}
