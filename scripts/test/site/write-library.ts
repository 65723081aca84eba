import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";

/** Papers of the collection `shelf`: more than a page's own sidebar has. */
export const shelfSize = 40;
/** Papers of the collection `stack`: so many that numbers need a separator. */
export const stackSize = 1200;
/** Papers of the collection `kettles`, which the overview draws. */
export const kettleSize = 40;
/** The positions of the collection `spread`, in nine ranges. */
export const spreadPositions = Array.from({ length: 25 }, (_, index) => 7 + 37 * index);
/** All papers of the library; six are written one by one. */
export const librarySize = 6 + shelfSize + stackSize + kettleSize + spreadPositions.length;

/** The English title of a paper of `shelf`: 250 characters, as long as titles get. */
export function shelfTitle(position: number): string {
  return `Volume ${position} of a very long shelf, `.padEnd(250, "with many words on its back, ");
}

/** Writes the records of the library, the site that most tests share; `folder` is new or empty. */
export async function writeLibrary(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, "records"), folder, { recursive: true });
  await writeCollection(folder, "shelf", Array.from({ length: shelfSize }, buildVolume));
  await writeCollection(folder, "spread", spreadPositions.map(buildSpread));
  await writeCollection(folder, "kettles", Array.from({ length: kettleSize }, buildKettle));
  await writeCollection(folder, "long", [longPaper]);
  await writeStack(folder);
  await writeOddly(join(folder, "spread", "spread-44.json"), buildSpread(44));
}

async function writeCollection(folder: string, name: string, records: readonly PaperRecord[]) {
  await mkdir(join(folder, name));
  for (const record of records) {
    const path = join(folder, name, `${name}-${record.position}.json`);
    await writeFile(path, JSON.stringify(record));
  }
}

/** A layout that no formatter leaves: four spaces, line ends of Windows, none at the end. */
async function writeOddly(path: string, record: PaperRecord): Promise<void> {
  await writeFile(path, JSON.stringify(record, undefined, 4).replaceAll("\n", "\r\n"));
}

function buildVolume(_: unknown, index: number): PaperRecord {
  const position = index + 1;
  return { position, title: { en: shelfTitle(position) }, score: position % 10, published: "1998" };
}

/** A paper with all that takes room above its finding. */
const longPaper: PaperRecord = {
  position: 1,
  title: {
    en: "A comparison ".padEnd(200, "of very long titles among others of their kind, "),
    "zh-Hant": "比較".padEnd(60, "極長的標題與同類"),
  },
  authors: Array.from({ length: 28 }, (_, index) => ({
    family: `Beispiel${index}`,
    given: "Anna-Lena",
  })),
  journal: "Annals of Invented Emergency Medicine and Critical Care",
  published: "1996",
  studyType: { en: "Prospective cohort study", "zh-Hant": "前瞻性世代研究" },
  applicationArea: { en: "Invented departments", "zh-Hant": "虛構科別" },
  score: 8.5,
  finding: { en: "Long titles take room.", "zh-Hant": "標題長，占地方。" },
  provenance: { drafting: "machine", verified: "2026-01-05" },
};

/** A paper that has moved. */
function buildSpread(position: number): PaperRecord {
  return {
    position,
    title: { en: `Spread ${position}`, "zh-Hant": `散布 ${position}` },
    published: "1997",
    formerPaths: [`former/spread-${position}`],
  };
}

/** Labels as curators write them, and as nobody should. */
const areas = [
  { en: "Outpatient care", "zh-Hant": "門診" },
  "<b>bold</b> & <script>alert(1)</script>",
  "طب الطوارئ\u202e",
  "長".repeat(200),
  "One long label in Latin letters that goes on and on about an area of medicine",
];

/** A paper for the overview; every fifth is without a year. */
function buildKettle(_: unknown, index: number): PaperRecord {
  const position = index + 1;
  return {
    position,
    title: { en: `Kettles, part ${position}` },
    ...(position % 5 > 0 && { published: String(1960 + (position % 22)), score: position / 4 }),
    applicationArea: areas[position % 9] ?? `Area ${position}`,
    ...(position % 3 === 0 && { provenance: { retrieved: `2025-0${1 + (position % 6)}` } }),
  };
}

const wards = [
  { en: "Nursing", "zh-Hant": "護理" },
  "护理",
  { en: "<b>Wards</b> & more", "zh-Hant": "病房" },
];

/** Papers of more journals than a page lists, as lines of one file. */
async function writeStack(folder: string): Promise<void> {
  const lines = Array.from({ length: stackSize }, (_, index) => ({
    id: `stack-${index + 1}`,
    position: index + 1,
    title: `Stacked paper ${index + 1}`,
    applicationArea: wards[index % 3],
    published: String(2000 + (index % 20)),
    ...(index === 0 && { country: { en: "Norway", "zh-Hant": "挪威" } }),
    journal: `${index % 2 === 0 ? "Annals" : "Études"} ${index % 400}`,
  }));
  await mkdir(join(folder, "stack"));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  await writeFile(join(folder, "stack", "stack.jsonl"), text);
}
