import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { readImportFile } from "../io/import/read-import-file.ts";
import { exportFormats } from "../lib/export/formats/export-formats.ts";
import { formatCount } from "../lib/format-count.ts";
import type { Paper } from "../lib/record/schema/paper-record.ts";
import { renderTable } from "../lib/reference/render-table.ts";
import { inventLongArticle } from "./invented/invented-article.ts";
import { buildSyntheticRecord } from "./invented/synthetic-record.ts";
import { runMeasured } from "./measure/run-measured.ts";
import { formatMegabytes } from "./report/format-number.ts";
import { renderMachine } from "./report/render-machine.ts";

/**
 * `npm run bench:import [-- PAPERS]`: what bringing in a file of each format costs, 10,000 invented papers each, and as
 * many in PubMed's XML as PubMed has in 100 MB, as Markdown on standard output: reading it, and the whole command into
 * an empty collection, which compares, checks and writes each record, and again, where all papers are there.
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
rows.push(await measure("PubMed XML", buildPubmedXml()));
console.log(renderMachine(undefined, "en"));
console.log(
  renderTable(
    [
      ...["format", "papers", "MB", "read, s", "papers/s"],
      ...["imported, s", "papers/s", "CPU, s", "MB at most", "again, s"],
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
    const start = performance.now();
    let read = 0;
    for await (const piece of readImportFile(file, "papers.in", {}))
      read += "record" in piece ? 1 : 0;
    const reading = (performance.now() - start) / 1000;
    const first = await bringIn(folder);
    const second = await bringIn(folder);
    const speed = (seconds: number) => [
      seconds.toFixed(1),
      formatCount(Math.round(read / seconds)),
    ];
    return [
      ...[format, formatCount(read), (bytes.length / 1e6).toFixed(1)],
      ...[...speed(reading), ...speed(first.wall)],
      ...[first.cpu?.toFixed(1) ?? "–", formatMegabytes(first.memory?.largest)],
      second.wall.toFixed(1),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bringIn(folder: string) {
  const program = fileURLToPath(new URL("../cards.ts", import.meta.url));
  const words = ["--import", import.meta.resolve("tsx"), program, "import", "papers.in"];
  // The command takes paths from where the person stands, who has started this benchmark.
  return runMeasured({
    ...{ program: process.execPath, folder, words: [...words, "--records", "records"] },
    environment: { INIT_CWD: folder },
  });
}

/** As many articles as ten thousand bytes a paper give. */
function buildPubmedXml(): Uint8Array {
  const articles: string[] = [];
  for (let length = 0; length < count * 10_000; length += articles.at(-1)?.length ?? 0) {
    articles.push(inventLongArticle(articles.length + 1));
  }
  return Buffer.from(`<PubmedArticleSet>\n${articles.join("\n")}\n</PubmedArticleSet>\n`);
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
