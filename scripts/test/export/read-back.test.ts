import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type CslItem, splitPages } from "../../lib/export/csl-item.ts";
import { exportFormats } from "../../lib/export/formats/export-formats.ts";
import { renderBibtex } from "../../lib/export/formats/render-bibtex.ts";
import { renderNbib, renderRis } from "../../lib/export/formats/render-tagged.ts";
import { parseImportText } from "../../lib/import/file/parse-import-text.ts";
import { hasTestProgram } from "../find-test-program.ts";
import { citedItems, findCitedItem } from "./cited-items.ts";

const hasPandoc = hasTestProgram("pandoc", "pandoc", "BibTeX and CSL-JSON read back");
const library = "/usr/lib/python3/dist-packages";
const hasBibtexparser = hasTestProgram(
  `${library}/bibtexparser`,
  "python3-bibtexparser",
  "BibTeX read back",
);
const hasBiopython = hasTestProgram(`${library}/Bio`, "python3-biopython", "NBIB read back");
const hasBibutils = hasTestProgram("ris2xml", "bibutils", "RIS read back");

describe.skipIf(!hasPandoc)("pandoc reads from", () => {
  test.each(["bibtex", "biblatex"] as const)("%s what the papers are", (dialect) => {
    const source = citedItems.map((item) => renderBibtex(item, dialect)).join("");
    const read = new Map(
      readByPandoc(dialect, source).map((item) => [
        item.id,
        { ...item, title: withoutLoneBrace(item.title) },
      ]),
    );
    expect([...read.keys()]).toEqual(citedItems.map(({ id }) => id));
    for (const item of citedItems) {
      const { title, DOI, PMID, page, volume } = item;
      expect(read.get(item.id)).toMatchObject({
        title: withoutLoneBrace(title),
        ...(DOI !== undefined && { DOI }),
        ...(PMID !== undefined && { PMID }),
        ...(page !== undefined && { page }),
        ...(volume !== undefined && { volume }),
        issued: { "date-parts": [expect.arrayContaining([item.issued?.["date-parts"][0][0]])] },
      });
      expect(read.get(item.id)?.author?.map(wholeName)).toEqual(item.author?.map(wholeName));
    }
  });

  test("BibTeX and BibLaTeX what kind of work a paper is", () => {
    const kinds = (dialect: "bibtex" | "biblatex") =>
      ["article", "preprint", "chapter"].map((id) => {
        const [read] = readByPandoc(dialect, renderBibtex(findCitedItem(id), dialect));
        return read?.type;
      });
    expect(kinds("bibtex")).toEqual(["article-journal", "manuscript", "chapter"]);
    expect(kinds("biblatex")).toEqual(["article-journal", "webpage", "chapter"]);
  });

  test("CSL-JSON", () => {
    const { open, between, close } = exportFormats["csl-json"];
    const items = citedItems.map((item) => JSON.stringify(item)).join(between);
    const read = readByPandoc("csljson", `${open}${items}${close}`);
    expect(read.map(({ title }) => title)).toEqual(citedItems.map(({ title }) => title));
  });
});

describe.skipIf(!hasBibutils)("bibutils reads from RIS", () => {
  const read = hasBibutils ? readByBibutils(citedItems.map(renderRis).join("")) : "";

  test("every paper", () => {
    expect(read.match(/<mods ID="[^"]+"/g)).toHaveLength(citedItems.length);
  });

  test.each([
    "<title>50 % of {x} &amp; $y_1$ # ~ ^ \\ — 「醫療」 &lt;b&gt;p &lt; .05&lt;/b&gt; @article{x,</title>",
    '<namePart type="family">van den Berg</namePart>',
    '<namePart type="family">王</namePart>',
    "<start>693</start>",
    "<end>704</end>",
    "<start>3-1</start>",
    "<end>3-12</end>",
    '<identifier type="doi">10.5555/a_b%c(d)&lt;e&gt;</identifier>',
  ])("%s", (piece) => {
    expect(read).toContain(piece);
  });
});

test("papers of two collections with one id are two, and a paper is called the same wherever it is exported", () => {
  const { title } = findCitedItem("article");
  const keys = ["trials", "notes"].flatMap((collection) =>
    ["one", `${collection}-1`].map((id) => {
      const record = { position: 1, title };
      return /\{(.*),/.exec(
        exportFormats.bibtex.renderPaper({ collection, id, record }, "en"),
      )?.[1];
    }),
  );
  expect(keys).toEqual(["trials-one", "trials-1", "notes-one", "notes-1"]);
});

test("NBIB has a field a line, as PubMed has them", () => {
  expect(renderNbib(findCitedItem("article"))).toMatchInlineSnapshot(`
    "PMID- 12345678
    TI  - An example: is it a question? With a colon
    FAU - Beispiela, Anna-Maria B.
    AU  - Beispiela AMB
    FAU - Beispielb, Anna-Maria B.
    AU  - Beispielb AMB
    LA  - en
    PT  - Journal Article
    DP  - 2025 Aug 15
    JT  - Journal of Examples
    VI  - 12
    IP  - 3
    PG  - 693-704
    LID - 10.5555/12345678 [doi]
    AID - 10.5555/12345678 [doi]
    PMC - PMC1234567

    "
  `);
});

test("NBIB begins each paper as programs expect, though PubMed doesn't have it", () => {
  expect(renderNbib(findCitedItem("anonymous"))).toMatch(/^PMID- \r\nTI {2}- Authors/);
});

test("no value of a record can begin a field of its own", () => {
  for (const render of [renderRis, renderNbib]) {
    const fields = render({ ...findCitedItem("article"), title: "x\r\nER  - \r\nTY  - JOUR" });
    expect(fields.match(/^(?:TY|TI) {2}- /gm)?.length).toBeLessThanOrEqual(2);
    expect(fields).toContain("x ER - TY - JOUR");
  }
});

describe.skipIf(!hasBibtexparser)("bibtexparser reads from", () => {
  test.each(["bibtex", "biblatex"] as const)("%s every paper", (dialect) => {
    const source = citedItems.map((item) => renderBibtex(item, dialect)).join("");
    const read = readByPython(
      "import bibtexparser; from bibtexparser.bparser import BibTexParser",
      "bibtexparser.loads(text, BibTexParser(common_strings=True, ignore_nonstandard_types=False)).entries",
      source,
    );
    expect(read).toHaveLength(citedItems.length);
    for (const [index, { id, title, DOI, PMID, author, page }] of citedItems.entries()) {
      const { ID, pages, author: names, ...entry } = read[index] ?? {};
      const { doi, pmid } = entry;
      expect({ ID, doi, pmid, pages }).toEqual({
        ...{ ID: id, doi: DOI, pmid: PMID },
        pages: splitPages(page).join("--") || undefined,
      });
      const parted = names?.replace(/\{(?:\\.|[^{}])*\}/g, "X").split(" and ");
      expect(parted?.length).toBe(author?.length);
      if (/^[\w\s]+$/.test(title)) expect(entry.title).toBe(`{${title}}`);
    }
  });
});

test.skipIf(!hasBiopython)("Biopython reads from NBIB every paper", () => {
  const read = readByPython(
    "from io import StringIO; from Bio import Medline",
    "list(Medline.parse(StringIO(text)))",
    citedItems.map(renderNbib).join(""),
  );
  expect(read).toHaveLength(citedItems.length);
  for (const [index, { title, PMID, PMCID, DOI, page, author = [] }] of citedItems.entries()) {
    const { TI, PMID: pmid, PMC, LID, PG, FAU = [], CN = [] } = read[index] ?? {};
    expect({ TI, pmid, PMC, LID, PG }).toEqual({
      ...{ TI: title, pmid: PMID ?? "", PMC: PMCID, PG: page },
      LID: DOI && `${DOI} [doi]`,
    });
    expect(FAU.length + CN.length).toBe(author.length);
  }
});

test.each(["ris", "nbib", "bibtex", "biblatex", "csl-json", "csv"] as const)(
  "our own import reads from %s who wrote a paper, name for name",
  (format) => {
    const authors = [
      { family: "王", given: "小明" },
      { family: "Garcia Lopez", given: "María José" },
      { family: "Beispiel", given: "Anna-Maria B." },
      { family: "O'Beispiel", given: "Bo" },
      { literal: "Example Study Group" },
      { family: "Muster", given: "C.", suffix: "Jr." },
    ];
    const record = { position: 1, title: "No identifier", authors, published: "2025" };
    const { open, renderPaper, close, extension } = exportFormats[format];
    const paper = renderPaper({ collection: "trials", id: "one", record }, "en");
    const { records } = parseImportText(`${open}${paper}${close}`, `a.${extension}`);
    const read = records.map(({ fields }) => fields.authors);
    if (format === "nbib") expect(read[0]).toHaveLength(authors.length);
    else expect(read).toEqual([authors]);
  },
);

type ReadItem = Pick<CslItem, "id" | "title" | "author"> & Readonly<Record<string, unknown>>;

function readByPandoc(format: string, source: string): ReadItem[] {
  const words = ["-f", format, "-t", "csljson"];
  return JSON.parse(execFileSync("pandoc", words, { input: source, encoding: "utf8" }));
}

/** What a library of Python's makes of a text: lists of fields, by the names that the format has for them. */
function readByPython(imports: string, expression: string, text: string) {
  const program = `${imports}; import json, sys; text = sys.stdin.read(); json.dump(${expression}, sys.stdout)`;
  const read: Readonly<Record<string, string>>[] = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", program], { input: text, encoding: "utf8" }),
  );
  return read;
}

/** Pandoc before 3 knows no command for a brace without a partner. */
function withoutLoneBrace(title: string): string {
  return title.replace("@article{x", "@articlex");
}

function readByBibutils(source: string): string {
  return execFileSync("ris2xml", {
    input: source,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** Particles, family and given name together, for a reader may part particles otherwise. */
function wholeName(name: NonNullable<CslItem["author"]>[number]): string {
  if ("literal" in name) return name.literal;
  const particles = [name["dropping-particle"], name["non-dropping-particle"]];
  return [...particles, name.family, name.given, name.suffix].filter(Boolean).join(" ");
}
