import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { runImport } from "../commands/import.ts";
import { readImportFile } from "../io/import/read-import-file.ts";
import { exportFormats } from "../lib/export/export-formats.ts";
import { formatCount } from "../lib/format-count.ts";
import type { Paper } from "../lib/record/schema.ts";
import { renderTable } from "../lib/reference/render-table.ts";
import { renderMachine } from "./render-machine.ts";
import { buildSyntheticRecord } from "./synthetic-record.ts";

/**
 * `npm run bench:import [-- PAPERS]`: what bringing in a file of each format costs, 10,000 invented papers each, as
 * Markdown on standard output: reading it, and the whole command into an empty collection, which compares, checks and
 * writes each record, and again, where all papers are there.
 */
const count = Number(process.argv[2] ?? 10_000);
const papers = Array.from({ length: count }, (_, index): Paper => {
  const record = buildSyntheticRecord(index + 1);
  return { collection: "papers", id: `papers-${index + 1}`, record };
});

const rows: string[][] = [];
for (const format of ["ris", "nbib", "bibtex", "csl-json", "csv", "jsonl"] as const) {
  const { open, between, close, renderPaper } = exportFormats[format];
  const text = open + papers.map((paper) => renderPaper(paper, "en")).join(between) + close;
  rows.push(await measure(format, Buffer.from(text)));
}
rows.push(await measure("xlsx", await buildWorkbook()));
console.log(renderMachine(undefined, "en"));
console.log(
  renderTable(
    [
      ...[`${formatCount(count)} papers as`, "MB", "read, s", "papers/s"],
      ...["imported, s", "papers/s", "again, s", "papers/s"],
    ],
    rows,
  ),
);

async function measure(format: string, bytes: Uint8Array): Promise<string[]> {
  console.error(format);
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  try {
    mkdirSync(join(folder, "records", "papers"), { recursive: true });
    const file = join(folder, "papers.in");
    writeFileSync(file, bytes);
    const reading = await time(async () => {
      for await (const _ of readImportFile(file, "papers.in", {}));
    });
    const silent = () => {};
    const session = {
      locale: "en",
      cwd: folder,
      repository: folder,
      out: silent,
      err: silent,
    } as const;
    const bringIn = () => runImport({ files: ["papers.in"], records: "records" }, session);
    const first = await time(bringIn);
    const second = await time(bringIn);
    const speeds = [reading, first, second].flatMap((seconds) => [
      seconds.toFixed(1),
      formatCount(Math.round(count / seconds)),
    ]);
    return [format, (bytes.length / 1e6).toFixed(1), ...speeds];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

function buildWorkbook(): Promise<Uint8Array> {
  const lines = papers.map(
    ({ record: { title, pmid, doi, journal, published, score, finding } }) => {
      const both = typeof title === "object" ? title : { en: title };
      const text = typeof finding === "object" && !Array.isArray(finding) ? finding.en : finding;
      return [
        both.en,
        both["zh-Hant"],
        pmid,
        doi,
        journal,
        published,
        score,
        String(text ?? ""),
      ].map((value) => value ?? null);
    },
  );
  const header = ["Title", "中文標題", "PMID", "DOI", "Journal", "Date", "Score", "Finding"];
  return writeXlsx({ sheets: [{ name: "Papers", rows: [header, ...lines] }] });
}
