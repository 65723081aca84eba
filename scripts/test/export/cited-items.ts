import { buildCslItem, type CslItem } from "../../lib/export/csl-item.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import type { PersonName } from "../../lib/record/schema/person-name.ts";

function authors(count: number): PersonName[] {
  return Array.from({ length: count }, (_, index) => ({
    family: `Beispiel${String.fromCharCode(97 + index)}`,
    given: "Anna-Maria B.",
  }));
}

const records: Readonly<Record<string, Omit<PaperRecord, "position">>> = {
  article: {
    title: "An example: is it a question? With a colon",
    authors: authors(2),
    journal: "Journal of Examples",
    published: "2025-08-15",
    volume: "12",
    issue: "3",
    pages: "693–704",
    doi: "10.5555/12345678",
    pmid: "12345678",
    pmcid: "PMC1234567",
    language: "en",
  },
  many: {
    title: "Twenty-five authors",
    authors: authors(25),
    journal: "Journal of Examples",
    published: "2025-08",
    volume: "12",
    pages: "e123",
  },
  seven: {
    title: "Seven authors?",
    authors: authors(7),
    journal: "J Ex",
    published: "2025",
    issue: "3",
  },
  six: {
    title: "Six authors",
    authors: authors(6),
    journal: "J Ex",
    published: "2025",
    volume: "3",
  },
  particles: {
    title: "Particles",
    authors: [
      { family: "Berg", given: "Anna", "non-dropping-particle": "van den", suffix: "Jr." },
      { family: "Silva", given: "João", "dropping-particle": "da" },
    ],
    journal: "J Ex",
    published: "2025",
    volume: "1",
  },
  chinese: {
    title: { "zh-Hant": "醫療人工智慧：範例研究" },
    language: "zh-Hant",
    authors: [{ literal: "Example Study Group" }, { family: "王", given: "小明" }],
    journal: "範例醫學期刊",
    published: "2025-08-15",
    volume: "1",
    pages: "1-9",
  },
  preprint: {
    type: "article",
    title: "A preprint",
    authors: authors(1),
    journal: "medRxiv",
    published: "2025-08-15",
    doi: "10.5555/preprint.1",
  },
  chapter: {
    type: "chapter",
    title: "A chapter",
    authors: authors(1),
    journal: "Book of Examples",
    published: "2025",
    pages: "1-9",
  },
  hostile: {
    title: "50 % of {x} & $y_1$ # ~ ^ \\ — 「醫療」 <b>p < .05</b>\n@article{x,",
    authors: [
      { family: "Smith and Sons", given: "Anna" },
      { family: "Lee, of", given: "Bo" },
      { literal: "Group of {X}, and others" },
    ],
    journal: "Journal of 50% & More_{x}",
    published: "2024-01-02",
    pages: "693--704",
    doi: "10.5555/a_b%c(d)<e>",
    pmid: "7654321",
    status: { retracted: {} },
  },
  signs: {
    title: "Figures -- of speech --- and others",
    authors: [{ family: "St. John" }, { family: "Beispiela", given: "Anna" }],
    journal: "J Ex",
    published: "2025",
    volume: "3",
    pages: "3-1–3-12",
  },
  anonymous: { title: "Authors that nobody recorded", journal: "J Ex", published: "2025" },
};

/** Invented papers with whatever makes citing hard, by their ids. */
export const citedItems: readonly CslItem[] = Object.entries(records).map(([id, record]) =>
  buildCslItem(id, record),
);

/** One of them. */
export function findCitedItem(id: string): CslItem {
  const item = citedItems.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
}
