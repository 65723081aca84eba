import * as z from "zod";
import { findMarkup, writeWithoutMarkup } from "../check/facts/markup.ts";
import { foldSpace } from "../fold.ts";
import { isJsonObject, parseJsonObject, presentValues } from "../record/json/json-value.ts";
import { parseDoi } from "../record/values/doi.ts";
import { withoutFinalPeriod } from "../record/values/title-marks.ts";

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const dateSchema = z
  .object({ "date-parts": z.array(z.array(z.number().nullable())) })
  .optional()
  .catch(undefined);
const linkedSchema = z
  .array(z.object({ id: z.string(), "id-type": z.string() }))
  .optional()
  .catch(undefined);

const workSchema = z.object({
  DOI: z.string(),
  type: text,
  subtype: text,
  title: texts,
  "original-title": texts,
  "container-title": texts,
  language: text,
  volume: text,
  issue: text,
  page: text,
  "article-number": text,
  author: z
    .array(z.object({ family: text, given: text, suffix: text, name: text }))
    .optional()
    .catch(undefined),
  "published-online": dateSchema,
  "published-print": dateSchema,
  issued: dateSchema,
  posted: dateSchema,
  funder: z
    .array(z.object({ name: text, award: texts }))
    .optional()
    .catch(undefined),
  relation: z
    .object({ "is-preprint-of": linkedSchema, "has-preprint": linkedSchema })
    .optional()
    .catch(undefined),
  "updated-by": z
    .array(z.object({ DOI: z.string(), type: z.string(), updated: dateSchema }))
    .optional()
    .catch(undefined),
});
type Work = z.infer<typeof workSchema>;

/** Types of Crossref that CSL has under another name. */
const types: ReadonlyMap<string, string> = new Map([
  ["posted-content", "article"],
  ["proceedings-article", "paper-conference"],
  ["book-chapter", "chapter"],
  ["book", "book"],
  ["monograph", "book"],
  ["dissertation", "thesis"],
  ["report", "report"],
  ["dataset", "dataset"],
]);

/** What a notice of Crossref's kind does to the paper. */
const notices: ReadonlyMap<string, string> = new Map([
  ["retraction", "retracted"],
  ["removal", "retracted"],
  ["withdrawal", "retracted"],
  ["expression_of_concern", "concern"],
  ["correction", "corrected"],
  ["corrigendum", "corrected"],
  ["erratum", "corrected"],
]);

/**
 * The fields of a record in Crossref's description of a work, in the order of the guide, absent ones not there;
 * `undefined` where the value is none.
 * @see https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
 */
export function parseCrossrefWork(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const { data: work } = workSchema.safeParse(value);
  const title = work?.title?.[0];
  if (work === undefined || title === undefined) return undefined;
  return presentValues({
    title: presentValues({
      en: cleanText(title),
      original: work["original-title"]?.map(cleanText)[0],
    }),
    type: types.get(work.type ?? ""),
    language: work.language,
    doi: parseDoi(work.DOI),
    journal: work["container-title"]?.map(cleanText)[0],
    authors: work.author?.map(({ name, ...names }) =>
      presentValues(name === undefined ? names : { literal: name }),
    ),
    published: [work["published-online"], work.posted, work["published-print"], work.issued]
      .map(renderDate)
      .find((date) => date !== undefined),
    volume: work.volume,
    issue: work.issue,
    pages: work.page ?? work["article-number"],
    funding: work.funder?.flatMap(({ name, award = [] }) => {
      if (name === undefined) return [];
      return award.length === 0 ? [{ name }] : award.map((id) => ({ name, id }));
    }),
    versions: listVersions(work),
    status: buildStatus(work),
  });
}

/** The works in an answer of Crossref's: one, or a list; `undefined` where it is none. */
export function parseCrossrefAnswer(text: string): readonly unknown[] | undefined {
  const message = parseJsonObject(text)?.message;
  if (!isJsonObject(message)) return undefined;
  return Array.isArray(message.items) ? message.items : [message];
}

function listVersions({ relation }: Work) {
  const of = (kind: "preprint" | "article", links: z.infer<typeof linkedSchema>) =>
    (links ?? [])
      .filter((link) => link["id-type"] === "doi")
      .map(({ id }) => ({ relation: kind, doi: parseDoi(id) }))
      .filter(({ doi }) => doi !== undefined);
  return [
    ...of("article", relation?.["is-preprint-of"]),
    ...of("preprint", relation?.["has-preprint"]),
  ];
}

function buildStatus(work: Work) {
  const found = (work["updated-by"] ?? []).flatMap(({ type, DOI, updated }) => {
    const kind = notices.get(type);
    const notice = presentValues({ noticeDoi: parseDoi(DOI), date: renderDate(updated) });
    return kind === undefined ? [] : [[kind, notice] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function renderDate(date: z.infer<typeof dateSchema>): string | undefined {
  const [year, ...rest] = (date?.["date-parts"][0] ?? []).filter((part) => part !== null);
  if (year === undefined) return undefined;
  return [String(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function cleanText(text: string): string {
  const plain = foldSpace(text);
  const written = findMarkup(plain) === undefined ? plain : (writeWithoutMarkup(plain) ?? plain);
  return withoutFinalPeriod(written);
}
