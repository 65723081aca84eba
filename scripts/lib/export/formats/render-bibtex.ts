import { joinPresent } from "../../card/format-name.ts";
import { monthStarts } from "../../months.ts";
import type { PersonName } from "../../record/schema/person-name.ts";
import {
  type CslItem,
  type DateParts,
  nameStatus,
  renderIsoDate,
  splitPages,
} from "../csl-item.ts";

/** BibTeX as `bibtex` reads it, or the larger vocabulary of BibLaTeX. */
type BibtexDialect = "bibtex" | "biblatex";

/** A kind of entry in either dialect, and the field that names what the work stands in. */
type EntryKind = Readonly<Record<BibtexDialect, string>> & { readonly container: string };

const journalArticle = { bibtex: "article", biblatex: "article", container: "journal" };
const entryKinds: Partial<Record<CslItem["type"], EntryKind>> = {
  "article-journal": journalArticle,
  "article-magazine": journalArticle,
  "article-newspaper": journalArticle,
  review: journalArticle,
  // Programs read no kind of work from `@misc`.
  article: { bibtex: "unpublished", biblatex: "online", container: "howpublished" },
  chapter: { bibtex: "incollection", biblatex: "incollection", container: "booktitle" },
  "paper-conference": {
    bibtex: "inproceedings",
    biblatex: "inproceedings",
    container: "booktitle",
  },
  book: { bibtex: "book", biblatex: "book", container: "series" },
  report: { bibtex: "techreport", biblatex: "report", container: "institution" },
  thesis: { bibtex: "phdthesis", biblatex: "thesis", container: "school" },
  dataset: { bibtex: "misc", biblatex: "dataset", container: "howpublished" },
};
const otherKind: EntryKind = { bibtex: "misc", biblatex: "misc", container: "howpublished" };

/**
 * A BibTeX or BibLaTeX entry in UTF-8.
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function renderBibtex(item: CslItem, dialect: BibtexDialect): string {
  const kind = entryKinds[item.type] ?? otherKind;
  const fields = [
    ["author", item.author?.map(renderName).join(" and ")],
    ["title", keepCase(item.title)],
    [nameContainer(kind, dialect), keepCase(item["container-title"])],
    ...buildDateFields(item.issued?.["date-parts"][0], dialect),
    ["volume", escapeField(item.volume)],
    ["number", escapeField(item.issue)],
    ["pages", splitPages(item.page).map(escapeTex).join("--") || undefined],
    ["doi", item.DOI && escapeAddress(item.DOI)],
    ["pmid", item.PMID],
    ["pmcid", item.PMCID],
    [dialect === "biblatex" ? "langid" : "language", escapeField(item.language)],
    ["note", renderNote(item, dialect)],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${kind[dialect]}{${item.id},\n${fields.join("")}}\n`;
}

/** What readers must know first; and BibTeX asks for a note with what is unpublished. */
function renderNote(item: CslItem, dialect: BibtexDialect): string | undefined {
  const kind = item.type === "article" && dialect === "bibtex" ? "Preprint" : undefined;
  return joinPresent([kind, nameStatus(item)], ". ") || undefined;
}

function nameContainer({ container }: EntryKind, dialect: BibtexDialect): string {
  return container === "journal" && dialect === "biblatex" ? "journaltitle" : container;
}

function buildDateFields(
  parts: DateParts | undefined,
  dialect: BibtexDialect,
): [string, string | undefined][] {
  if (parts === undefined) return [];
  const [year, month] = parts;
  if (dialect === "biblatex") {
    return [["date", renderIsoDate(parts)]];
  }
  return [
    ["year", String(year)],
    ["month", month === undefined ? undefined : monthStarts[month - 1]],
  ];
}

/** A name as BibTeX parts it: particles and family, suffix, given; whatever it would part wrongly stands in braces. */
function renderName(name: PersonName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  const { family, given, suffix } = name;
  const particles = [name["dropping-particle"], name["non-dropping-particle"]]
    .filter((particle) => particle !== undefined)
    .map(escapeTex);
  const own = [...particles, ...(family === undefined ? [] : [protect(family)])].join(" ");
  if (own === "") return protect(given ?? "");
  // Alone, a name of several words would be read as given names and a family.
  if (given === undefined && suffix === undefined && /\s/.test(own)) return `{${own}}`;
  return [own, suffix, given]
    .flatMap((part, index) => (part === undefined ? [] : [index === 0 ? part : protect(part)]))
    .join(", ");
}

function protect(part: string): string {
  const text = escapeTex(part);
  return /,|\s(?:and|others)\s|^(?:and|others)$/i.test(part) ? `{${text}}` : text;
}

/** A second pair of braces keeps styles from changing capitals. */
function keepCase(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}

function escapeField(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeTex(text);
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** For a brace without a partner: BibTeX counts braces, a backslash before them or not, and would miss the entry's end. */
const loneBraces: Readonly<Record<string, string>> = {
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/**
 * Text as TeX prints it: signs that mean something to it, and two of a kind that it would join to a dash or a quote.
 * @example escapeTex("50 % & {x} --") // "50 \\% \\& \\{x\\} -{}-"
 */
function escapeTex(text: string): string {
  const lone = findLoneBraces(text);
  return text.replace(/[\\~^{}$&#%_]|([-`'])(?=\1)/g, (character, joined, place: number) => {
    if (joined !== undefined) return `${character}{}`;
    const command = lone.has(place) ? loneBraces[character] : commands[character];
    return command ?? `\\${character}`;
  });
}

/** The places of braces that open or close nothing. */
function findLoneBraces(text: string): ReadonlySet<number> {
  const [open, lone]: [number[], number[]] = [[], []];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return new Set([...open, ...lone]);
}

/** Readers take a DOI as it stands; only a brace could end the field. */
function escapeAddress(doi: string): string {
  return doi.replace(/[{}]/g, encodeURIComponent);
}
