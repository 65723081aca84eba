import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import * as z from "zod";
import { measureBuild } from "./measure-build.ts";
import { type GenerateFigures, measureGenerate } from "./measure-generate.ts";

/** `npm run bench -- --records 2000 --papers 100`: figures as Markdown on standard output. */
const { values } = parseArgs({
  options: {
    records: { type: "string", default: "20000" },
    papers: { type: "string", multiple: true, default: ["100", "1000"] },
  },
});

console.log(describeMachine());
const count = Number(values.records);
console.log(renderGenerate(count, await measureGenerate(count)));
console.log("| `npm run build`, both locales | seconds | files | MB |\n|---|---|---|---|");
for (const papers of values.papers) {
  const { seconds, files, bytes } = await measureBuild(Number(papers));
  console.log(`| ${papers} papers | ${seconds.toFixed(1)} | ${files} | ${megabytes(bytes)} |`);
}

function renderGenerate(records: number, figures: GenerateFigures): string {
  const { generate, again, copy, memory, survey, read, render, isOnOneCore } = figures;
  const rest = Math.max(0, generate - survey - read - render);
  const rows = [
    ["generate", generate],
    ["… survey: read, validate, compare", survey],
    ["… read again", read],
    ["… render both pages", render],
    ["… compare with disk, write, list", rest],
    ["second run, nothing to write", again],
    ["`cp -r` of the pages", copy],
  ] as const;
  return [
    `| ${records} records, both locales, ${isOnOneCore ? "one core" : "all cores"} | seconds |`,
    "|---|---|",
    ...rows.map(([name, seconds]) => `| ${name} | ${seconds.toFixed(1)} |`),
    `| generate ÷ \`cp -r\` | ${(generate / copy).toFixed(1)} times |`,
    `| peak memory of generate | ${memory.toFixed(0)} MB |`,
    "",
  ].join("\n");
}

function describeMachine(): string {
  const [processor] = cpus();
  const manifest = createRequire(import.meta.url).resolve("@docusaurus/core/package.json");
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(manifest, "utf8")));
  return [
    "| machine | |\n|---|---|",
    `| processor | ${cpus().length} × ${processor?.model ?? "unknown"} |`,
    `| memory | ${megabytes(totalmem())} MB |`,
    `| Node.js | ${process.version} on ${process.platform} |`,
    `| Docusaurus | ${version} |`,
    "",
  ].join("\n");
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0);
}
