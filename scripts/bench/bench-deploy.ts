import { statSync } from "node:fs";
import { join } from "node:path";
import { formatCount } from "../lib/format-count.ts";
import { renderTable } from "../lib/reference/render-table.ts";
import { sum } from "../lib/sum.ts";
import { hashFiles } from "../test/site/hash-files.ts";
import { makeTemporaryFolder } from "./measure/make-temporary-folder.ts";
import { makeSite } from "./measure/measure-builds.ts";
import { runMeasured } from "./measure/run-measured.ts";
import { buildCommand, commitRecords, editRecord } from "./measure/working-site.ts";
import { renderMachine } from "./report/render-machine.ts";

/**
 * `npm run bench:deploy [-- PAPERS]`: what a host has to take of a built site of 1,000 invented papers after one record
 * changed, as Markdown on standard output.
 */
const papers = Number(process.argv[2] ?? 1000);
const collection = "library-1";
const id = `${collection}-50`;
const changes = {
  score: { score: 3.3 },
  title: { title: { en: "A title that was changed", "zh-Hant": "改過的標題" } },
  area: { applicationArea: { en: "An area of its own", "zh-Hant": "獨有的領域" } },
} as const;

const root = makeTemporaryFolder("bench-deploy-");

const site = await makeSite(root, papers);
let before = await buildAndHash();
const rows: string[][] = [];
for (const [name, fields] of Object.entries(changes)) {
  await editRecord(site, collection, id, fields);
  commitRecords(site);
  const after = await buildAndHash();
  const paths = Object.keys({ ...before, ...after });
  const changed = paths.filter((path) => before[path] !== after[path]);
  console.error(changed.join("\n"));
  rows.push([name, ...describe(changed, paths.length)]);
  before = after;
}
console.log(renderMachine(undefined, "en"));
console.log(
  renderTable(["changed", "files", "of", "MB", "scripts", "papers", "search", "others"], rows),
);

async function buildAndHash(): Promise<Readonly<Record<string, string>>> {
  await runMeasured(buildCommand(site));
  return hashFiles(join(site, "build"));
}

function describe(changed: readonly string[], all: number): readonly string[] {
  const sizeOf = (path: string) =>
    statSync(join(site, "build", path), { throwIfNoEntry: false })?.size ?? 0;
  const bytes = sum(changed.map(sizeOf));
  const below = (folder: string) =>
    changed.filter((path) => new RegExp(`^(?:en/)?${folder}/`).test(path)).length;
  const parts = [below("assets"), below("papers"), below("search")];
  const others = changed.length - sum(parts);
  return [
    formatCount(changed.length),
    formatCount(all),
    (bytes / 1e6).toFixed(2),
    ...[...parts, others].map(formatCount),
  ];
}
