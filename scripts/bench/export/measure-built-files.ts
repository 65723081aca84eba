import { join } from "node:path";
import { runExport } from "../../commands/export.ts";
import { listFiles } from "../../io/files/folder.ts";
import { generateSite } from "../../io/pages/generate-site.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readChangeDays } from "../../io/process/git-days.ts";
import { exportFormatNames } from "../../lib/export/formats/export-format-names.ts";
import { writeApi } from "../../site/api/write-api.ts";
import { readBuiltSite } from "../../site/finish/read-built-site.ts";
import { writeFeeds } from "../../site/finish/write-feeds.ts";
import { writePageSizes, writeWorker } from "../../site/finish/write-worker.ts";
import { openRecordedSession } from "../../test/recorded-session.ts";
import { wallSeconds } from "../measure/seconds.ts";

/** Seconds that a format took. */
export type FormatSeconds = { readonly format: string; readonly seconds: number };

/** What making the files of all papers of a site costs outside a browser. */
type BuiltFiles = {
  /** Seconds of the processor for all that a build makes of it: API, whole collections, feeds, and what keeps pages offline. */
  readonly cpu: number;
  /** How many files the API and whole collections are. */
  readonly api: number;
  /** And how many feeds. */
  readonly feeds: number;
  /** The command for each format by itself. */
  readonly formats: readonly FormatSeconds[];
};

/** Makes the files of a built site's papers in `folder`, which is empty. */
export async function measureBuiltFiles(site: string, folder: string): Promise<BuiltFiles> {
  const places = { recordsFolder: join(site, "records"), recordsShownAs: "records" };
  // What this program reads, it has to have left there itself.
  await generateSite({ ...places, siteFolder: site, siteShownAs: "" }, () => {});
  const place = join(folder, "api");
  const others = join(folder, "others");
  const before = process.cpuUsage();
  await writeApi(site, place);
  await writeOthers(site, others);
  const { user, system } = process.cpuUsage(before);
  const { session } = openRecordedSession(site);
  const formats: FormatSeconds[] = [];
  for (const format of [...exportFormatNames, "apkg"] as const) {
    const options = { format, records: join(site, "records"), out: join(folder, format) };
    formats.push({ format, seconds: await wallSeconds(() => runExport(options, session)) });
  }
  const feeds = listFiles(others).filter((path) => /(?:^|\/)feeds\//.test(path));
  const cpu = (user + system) / 1e6;
  return { cpu, api: listFiles(place).length, feeds: feeds.length, formats };
}

/** Writes what else a build has for readers to take along, as its end does. */
async function writeOthers(site: string, target: string): Promise<void> {
  const built = readBuiltSite(join(site, "build"));
  await writeWorker(built, target, site);
  writePageSizes(built, target);
  const days = await readChangeDays(site, ["records", "docs", "i18n"]);
  writeFeeds(built, target, readPaperIndex(site), days ?? new Map());
}
