import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { hostilePaper } from "../hostile-record.ts";
import { hostileLocalizedText, hostileMarkdown } from "../hostile-text.ts";
import { hostileStrings } from "./hostile-strings.ts";

/** Two collections by name, each with a label that is hostile too; the first fills three ranges. */
export const collectionLabels = {
  charts: "</script> <b>館藏</b> {x} & :::note",
  letters: "_a_ **b** `c` [d](e) &lt;",
} as const;

const seed = 20_260_701;
const ownMarkdown = fc.record({
  cards: fc.record({
    core: fc.record({ markdown: hostileMarkdown }),
    qa: fc.record({ markdown: fc.record({ en: hostileMarkdown }) }),
  }),
  extraSections: fc.array(
    fc.record({
      heading: hostileLocalizedText,
      markdown: hostileMarkdown.map((text) => `${text}.`),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** A paper like any other, to compare the rest with; the first of its collection. */
export const benignPaper: Paper = {
  collection: "charts",
  id: "charts-1",
  record: buildFilledRecord("An ordinary text", 1),
};

/** A paper whose every plain-text field is one string. */
type FilledPaper = Paper & { readonly text: string };

/** One paper for each hand-picked string, as `charts-2`, `charts-3`, … */
export const filledPapers: readonly FilledPaper[] = hostileStrings.map((text, index) => ({
  collection: "charts",
  id: `charts-${index + 2}`,
  record: buildFilledRecord(text, index + 2),
  text,
}));

/** Markdown as deep, as wide and as tangled as may be, or nearly. */
const largestMarkdown = [
  `${"> ".repeat(20)}a`,
  Array.from({ length: 20 }, (_, index) => `${"  ".repeat(index)}- a\n`).join(""),
  `${"a|".repeat(60)}\n${"-|".repeat(60)}\n${"b\n".repeat(30)}`,
  ":a[".repeat(1000),
  "![a](".repeat(200),
  "*a ".repeat(40) + "a* ".repeat(40),
];

/** All papers by collection and position: the benign one, the filled ones, samples from a fixed seed, and the largest. */
export const hostilePapers: readonly Paper[] = [
  benignPaper,
  ...filledPapers,
  ...samplePapers("charts", 170, filledPapers.length + 2),
  ...samplePapers("letters", 45, 1).map(addMarkdown),
  ...hostileStrings.slice(0, 40).map((text, index) => buildEmbedded(text, 301 + index)),
  ...largestMarkdown.map((markdown, index) => buildTangled(markdown, 401 + index)),
];

function buildEmbedded(text: string, position: number): Paper {
  const record = buildFilledRecord(`中${text}a`, position);
  return {
    collection: "letters",
    id: `letters-${position}`,
    record: { ...record, title: `x${text}中`, abstract: `x${text}y` },
  };
}

function buildTangled(markdown: string, position: number): Paper {
  const filled = buildFilledRecord("An ordinary text", position);
  const record = { ...filled, extraSections: [{ heading: "An ordinary text", markdown }] };
  return { collection: "letters", id: `letters-${position}`, record };
}

function samplePapers(collection: string, count: number, first: number): readonly Paper[] {
  return fc
    .sample(hostilePaper, { seed: seed + first, numRuns: count })
    .map(({ record }, index) => {
      const position = first + index;
      return { collection, id: `${collection}-${position}`, record: { ...record, position } };
    });
}

function addMarkdown(paper: Paper, index: number): Paper {
  const [own] = fc.sample(ownMarkdown, { seed: seed + index, numRuns: 1 });
  return { ...paper, record: { ...paper.record, ...own } };
}

/** Writes a records folder of these papers, or of some of them. */
export async function writeHostileRecords(
  folder: string,
  papers: readonly Paper[] = hostilePapers,
): Promise<void> {
  for (const [name, label] of Object.entries(collectionLabels)) {
    await mkdir(join(folder, name), { recursive: true });
    const collection = { label, description: label };
    await writeFile(join(folder, name, "_collection.json"), JSON.stringify(collection));
  }
  for (const { collection, id, record } of papers) {
    await writeFile(join(folder, collection, `${id}.json`), JSON.stringify(record));
  }
}

function buildFilledRecord(text: string, position: number): PaperRecord {
  const both = { en: text, "zh-Hant": text };
  const quoted = { text: both, quote: text };
  return {
    position,
    title: { ...both, original: text },
    journal: text,
    authors: [{ literal: text }, { family: text, given: text, suffix: text }],
    volume: text,
    issue: text,
    pages: text,
    score: text,
    applicationArea: both,
    finding: both,
    abstract: { en: text, "zh-Hant": [{ label: text, text }, { text }] },
    studyType: both,
    country: text,
    roi: [text, text],
    meshTerms: [text, text],
    keywords: [text],
    cards: {
      core: {
        keyFigures: [
          { label: both, value: text, quote: text },
          { label: text, value: text },
        ],
        innovation: both,
      },
      paraphrase: {
        purpose: quoted,
        contribution: { text, basis: "curator" },
        features: [both, quoted],
      },
      qa: [
        { question: both, answer: quoted },
        { question: text, answer: text },
      ],
      exceptions: { limitations: [both, quoted], openQuestions: [both], critique: [quoted, text] },
    },
    provenance: { source: text, curators: [text, text], drafting: "human" },
  };
}
