import { cardNames } from "../card/card-set.ts";
import type { Leftover } from "../import/imported-record.ts";
import type { TargetResolver } from "../import/markdown-page/field-markdown.ts";
import { findLostWords } from "../import/markdown-page/find-lost-words.ts";
import {
  findPageLocale,
  type MarkdownPage,
  parseMarkdownPage,
} from "../import/markdown-page/parse-markdown-page.ts";
import { parsePageTree } from "../import/markdown-page/parse-page-tree.ts";
import { splitPage } from "../import/markdown-page/split-page.ts";
import { parseFormerAddress } from "../record/former-address.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { type PaperRecord, paperRecordSchema } from "../record/schema/paper-record.ts";
import type { MigrationNotice } from "./migration-notice.ts";
import type { NamedPaper } from "./name-papers.ts";

/** What has no place in a record, with the page that has it. */
export type PageLeftover = Leftover & { readonly file: string };

/** A paper's record as it is to be written, and what a curator should know of it. */
type PlannedRecord = {
  readonly path: string;
  readonly text: string;
  readonly leftovers: readonly PageLeftover[];
  readonly notices: readonly MigrationNotice[];
};

/** A paper's page in the default language, and in English where the site has it. */
type PaperPages = { readonly paper: NamedPaper; readonly english?: MarkdownPage };

/**
 * The records of a collection: each page's own number where no other has it, its old address, and
 * nothing that the schema refuses.
 */
export function planRecords(
  pages: readonly PaperPages[],
  resolverOf: (paper: NamedPaper) => TargetResolver,
): readonly PlannedRecord[] {
  const read = pages.map(({ paper, english }) => {
    const page = { file: paper.doc.path, text: paper.doc.text };
    const pair: readonly [MarkdownPage, MarkdownPage?] = english ? [page, english] : [page];
    const imported = parseMarkdownPage(pair, resolverOf(paper));
    const { fields = {}, leftovers = [], position } = imported ?? {};
    return { paper, fields, leftovers, wanted: position };
  });
  const positions = assignPositions(read.map(({ wanted }) => wanted));
  return read.map(({ paper, fields, leftovers, wanted }, index) => {
    const position = positions[index] ?? 1;
    const own = { ...fields, ...addressFields(paper), position };
    const { record, dropped } = keepValid(own, paper);
    return buildRecord(paper, record, [...leftovers, ...dropped], wanted);
  });
}

/** A number for each paper: the one that its page has, else the next that is free. */
function assignPositions(wanted: readonly (number | undefined)[]): readonly number[] {
  const taken = new Set<number>();
  const own = wanted.map((position) => {
    if (position === undefined || taken.has(position)) return undefined;
    taken.add(position);
    return position;
  });
  let last = Math.max(0, ...taken);
  return own.map((position) => {
    if (position === undefined) last += 1;
    return position ?? last;
  });
}

function addressFields({ doc, collection, id }: NamedPaper): Pick<PaperRecord, "formerAddresses"> {
  const address = parseFormerAddress(doc.address);
  const isNew =
    doc.part === 0 && address !== undefined && address !== `/papers/${collection}/${id}`;
  return isNew ? { formerAddresses: [address] } : {};
}

/** The fields that the schema takes, and those that it refuses. */
function keepValid(
  fields: Readonly<Record<string, unknown>>,
  { doc, id }: NamedPaper,
): { readonly record: PaperRecord; readonly dropped: readonly Leftover[] } {
  const name =
    doc.place
      .split("/")
      .at(-1)
      ?.replace(/\.mdx?$/, "") ?? id;
  const whole = { title: { [scriptLocale(name)]: name }, ...fields };
  const { success, data, error } = paperRecordSchema.safeParse(whole);
  if (success) return { record: data, dropped: [] };
  const refused = new Set(error.issues.map(({ path }) => String(path[0])));
  const kept = Object.entries(whole).filter(([field]) => !refused.has(field));
  const dropped = Object.entries(fields)
    .filter(([field]) => refused.has(field))
    .map(([field, value]) => ({ field, value, line: 1 }));
  const title = { [scriptLocale(name)]: name };
  const record = paperRecordSchema.parse({ title, ...Object.fromEntries(kept) });
  return { record, dropped };
}

function buildRecord(
  { doc, collection, id }: NamedPaper,
  record: PaperRecord,
  leftovers: readonly Leftover[],
  wanted: number | undefined,
): PlannedRecord {
  const path = doc.path;
  const $schema = "../../static/schema/paper-record.schema.json";
  const { position, title, ...rest } = record;
  const cards = splitPage(parsePageTree(doc.text))?.segments.map(({ name }) => name);
  const missing = cardNames.filter((name) => !cards?.includes(name));
  const lost = findLostWords(doc.text, record, leftovers, findPageLocale(doc.text));
  const isRenumbered = wanted !== undefined && wanted !== position;
  const isUnreachable = doc.part === 0 && parseFormerAddress(doc.address) === undefined;
  return {
    path: `records/${collection}/${id}.json`,
    text: `${JSON.stringify({ $schema, position, title, ...rest }, null, 2)}\n`,
    leftovers: leftovers.map((leftover) => ({ file: path, ...leftover })),
    notices: [
      ...lost.map(
        ({ line, text, kind }): MigrationNotice => ({
          ...{ path, line, detail: text },
          kind: kind === "lost" ? "words-lost" : "words-moved",
        }),
      ),
      ...leftovers.map(
        ({ field, value, line }): MigrationNotice => ({
          ...{ kind: "leftover", path, line, detail: `${field}: ${shortText(value)}` },
        }),
      ),
      ...missing.map((detail): MigrationNotice => ({ kind: "cards-missing", path, detail })),
      ...notice(isRenumbered, "number-changed", `${wanted} → ${position}`),
      ...notice(isUnreachable, "address-lost", doc.address),
    ],
  };

  function notice(
    isNeeded: boolean,
    kind: MigrationNotice["kind"],
    detail: string,
  ): readonly MigrationNotice[] {
    return isNeeded ? [{ kind, path, detail }] : [];
  }
}

function shortText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
