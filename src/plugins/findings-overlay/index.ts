import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import * as z from "zod";
import { findLocale } from "../../../scripts/lib/locale.ts";

const words = z.object({ en: z.string(), "zh-Hant": z.string() });
const findingsSchema = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    severity: z.string(),
    code: z.string(),
    message: words,
    hint: words,
  }),
);

/** The part of a bundler's compilation that findings are given to; webpack's and Rspack's alike. */
type Compilation = {
  readonly compiler: unknown;
  readonly fileDependencies: { add(file: string): unknown };
  readonly missingDependencies: { add(file: string): unknown };
  readonly errors: { push(error: Error): unknown };
};
type Compiler = {
  readonly hooks: {
    readonly afterCompile: { tap(name: string, report: (compilation: Compilation) => void): void };
  };
};

/**
 * Shows the errors of the records, as the last `generate` left them in `.cards/findings.json`, in
 * the development server's overlay. Nothing of it is part of a production build.
 */
export function findingsOverlayPlugin(context: LoadContext): Plugin {
  const file = join(context.siteDir, ".cards", "findings.json");
  const locale = findLocale(context.i18n.currentLocale);
  const report = (compilation: Compilation) => {
    const dependencies = existsSync(file)
      ? compilation.fileDependencies
      : compilation.missingDependencies;
    dependencies.add(file);
    for (const finding of readErrors(file)) {
      const { line, column, code, message, hint } = finding;
      const place = `${finding.file}:${line}:${column}`;
      const error = new Error(`${place} ${code}: ${message[locale]}\n${hint[locale]}`);
      // The place is in a record; where in this program the error was made is of no use.
      error.stack = "";
      compilation.errors.push(error);
    }
  };
  return {
    name: "findings-overlay",
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== "development") return {};
      const apply = (compiler: Compiler) =>
        compiler.hooks.afterCompile.tap("findings-overlay", (compilation) => {
          // The page template has a compiler of its own, which an error would keep from serving any page.
          if (compilation.compiler === compiler) report(compilation);
        });
      return { plugins: [{ apply }] };
    },
  };
}

function readErrors(file: string): z.infer<typeof findingsSchema> {
  if (!existsSync(file)) return [];
  const parsed = findingsSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return parsed.success ? parsed.data.filter(({ severity }) => severity === "error") : [];
}
