import { cpus, totalmem } from "node:os";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import { docusaurusVersion } from "../measure/compare.ts";
import { benchHeadings, benchWords as words } from "./bench-words.ts";
import { formatMegabytes } from "./format-number.ts";

/**
 * The table of what everything was measured on.
 * @param browser the browser's name and version; `undefined` where there is none
 */
export function renderMachine(browser: string | undefined, locale: Locale): string {
  const [processor] = cpus();
  const table = renderTable(
    [words.machine[locale], ""],
    [
      [words.processor[locale], `${cpus().length} × ${processor?.model ?? "?"}`],
      [words.memory[locale], `${formatMegabytes(totalmem())} MB`],
      ["Node.js", `${process.version}, ${process.platform} ${process.arch}`],
      ["Docusaurus", docusaurusVersion()],
      [words.browser[locale], browser ?? words.none[locale]],
    ],
  );
  return `${benchHeadings.machine[locale]}\n\n${table}`;
}
