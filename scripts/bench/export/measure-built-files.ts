import { join } from "node:path";
import { runExport } from "../../commands/export.ts";
import { listFiles } from "../../io/files/list-files.ts";
import { generateSite } from "../../io/pages/generate-site.ts";
import { exportFormatNames } from "../../lib/export/formats/export-format-names.ts";
import { writeApi } from "../../site/api/write-api.ts";

/** Seconds that a format took. */
export type FormatSeconds = { readonly format: string; readonly seconds: number };

/** What making the files of all papers of a site costs outside a browser. */
type BuiltFiles = {
  /** Seconds for all files that a build makes. */
  readonly api: number;
  /** How many these are. */
  readonly files: number;
  /** The command for each format by itself. */
  readonly formats: readonly FormatSeconds[];
};

/** Makes the files of a built site's papers in `folder`, which is empty. */
export async function measureBuiltFiles(site: string, folder: string): Promise<BuiltFiles> {
  const places = { recordsFolder: join(site, "records"), recordsShownAs: "records" };
  // What this program reads, it has to have left there itself.
  await generateSite({ ...places, siteFolder: site, siteShownAs: "" }, () => {});
  const place = join(folder, "api");
  const api = await time(() => writeApi(site, place));
  const silent = () => {};
  const session = {
    locale: "en",
    cwd: folder,
    repository: site,
    out: silent,
    err: silent,
  } as const;
  const formats: FormatSeconds[] = [];
  for (const format of [...exportFormatNames, "apkg"] as const) {
    const options = { format, records: join(site, "records"), out: join(folder, format) };
    formats.push({ format, seconds: await time(() => runExport(options, session)) });
  }
  return { api, files: listFiles(place).length, formats };
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}
