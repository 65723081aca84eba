import type { ExportFormatName } from "../../../scripts/lib/export/export-format-names.ts";
import { exportFormats } from "../../../scripts/lib/export/export-formats.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";
import { loadPapers } from "../../paper-data/load-papers.ts";
import { fileName } from "../file-name.ts";
import { saveFile } from "../save-file.ts";

/**
 * Offers papers as a file to keep; a format of whole records loads these first, and rejects where they can't be had.
 * @param papers without their long texts
 */
export async function savePapers(
  name: string,
  papers: readonly Paper[],
  format: ExportFormatName,
  locale: Locale,
): Promise<void> {
  const { open, between, close, renderPaper, extension, mediaType } = exportFormats[format];
  const names = papers.map(({ collection, id }) => `${collection}/${id}`);
  const saved = format === "jsonl" ? (await loadPapers(names, "records")).papers : papers;
  const text = open + saved.map((paper) => renderPaper(paper, locale)).join(between) + close;
  saveFile(fileName(name, extension), text, mediaType);
}
