import type { ExportFormatName } from "../../../scripts/lib/export/formats/export-format-names.ts";
import { exportFormats } from "../../../scripts/lib/export/formats/export-formats.ts";
import type { CountedPaper } from "../../../scripts/lib/export/formats/render-csv.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { loadPapers } from "../../paper-data/load-papers.ts";
import { fileName } from "../file-name.ts";
import { saveFile } from "../save-file.ts";

/**
 * Offers papers as a file to keep; a format of whole records loads these first, and rejects where they can't be had.
 * @param papers without their long texts
 * @returns whether the papers have something for the format; else there is no file
 */
export async function savePapers(
  name: string,
  papers: readonly CountedPaper[],
  format: ExportFormatName,
  locale: Locale,
): Promise<boolean> {
  const { open, between, close, renderPaper, extension, mediaType, isOfWholeRecords } =
    exportFormats[format];
  const names = papers.map(({ collection, id }) => `${collection}/${id}`);
  const saved = isOfWholeRecords ? (await loadPapers(names, "records")).papers : papers;
  const text = saved.map((paper) => renderPaper(paper, locale)).join(between);
  if (text === "") return false;
  saveFile(fileName(name, extension), open + text + close, mediaType);
  return true;
}
