import { words } from "../card/words.ts";
import { foldName } from "../fold.ts";
import type { Bilingual, Locale } from "../locale.ts";
import { paperStatuses, statusNames } from "../navigation/paper-status.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, valueAt } from "../record/json/json-value.ts";
import { type Areas, nameArea, parseArea } from "../record/schema/area.ts";
import { localizedTextSchema } from "../record/schema/field-schemas.ts";
import { readOwnText } from "../record/schema/localized-text.ts";
import { levels } from "../record/schema/paper-record.ts";
import { provenanceSchema } from "../record/schema/provenance.ts";
import { designNames, designs, isDesign, parseDesign } from "../record/values/design.ts";
import { parseWholeDate } from "../record/values/parse-date.ts";
import { parseScore, scoreNumber } from "../record/values/score.ts";

/** What the words of cells depend on besides the record. */
export type TableWords = { readonly locale: Locale; readonly areas: Areas };

/** One value of a record to be set or, where it is `undefined`, removed. */
type ValueChange = { readonly path: JsonPath; readonly value: unknown };

/** A column of the table: what its cells show of a record, and what a text typed into one makes of it. */
export type Column = {
  readonly label: Bilingual;
  readonly show: (record: unknown, words: TableWords) => string;
  /** What a trimmed text makes of a record, which may say so already; `undefined` for a text that it can't have here. */
  readonly plan: (
    record: unknown,
    text: string,
    words: TableWords,
  ) => readonly ValueChange[] | undefined;
  /** All that a cell can have, where that is a fixed list. */
  readonly choices?: (words: TableWords) => readonly string[];
};

/** The columns that are edited, by name, in their order. */
export const columns = {
  score: valueColumn("score", { en: "Score", "zh-Hant": "評分" }, (text) =>
    scoreNumber(parseScore(text)),
  ),
  areas: listColumn(
    "areas",
    { en: "Areas", "zh-Hant": "領域" },
    readAreaIds,
    (id, { areas, locale }) => nameArea(areas, id, locale),
    ({ areas, locale }) => Object.keys(areas).map((id) => nameArea(areas, id, locale)),
  ),
  applicationArea: {
    label: { en: "Application area", "zh-Hant": "應用領域" },
    show: (record, { locale }) => readOwnText(readLocalized(record), locale)?.text ?? "",
    plan: (_record, text, { locale }) => [
      { path: ["applicationArea", locale], value: text || undefined },
    ],
  },
  design: valueColumn(
    "design",
    { en: "Design", "zh-Hant": "研究設計" },
    parseDesign,
    nameDesign,
    ({ locale }) => designs.map((design) => designNames[design][locale]),
  ),
  published: valueColumn("published", { en: "Published", "zh-Hant": "發表日期" }, parseWholeDate),
  importance: valueColumn(
    "importance",
    { en: "Importance", "zh-Hant": "重要性" },
    readLevel,
    nameLevel,
    ({ locale }) => levels.map((level) => words[locale].levels[level]),
  ),
  status: {
    label: { en: "Notices", "zh-Hant": "撤稿與勘誤" },
    show: showStatus,
    plan: planStatus,
    choices: listStatusNames,
  },
  tags: listColumn("tags", { en: "Tags", "zh-Hant": "標籤" }, (names) => names),
  verifiedOn: {
    label: { en: "Compared on", "zh-Hant": "核對日期" },
    show: (record) => readVerified(record)?.date ?? "",
    plan: (record, text) => planVerified(record, { date: text }),
  },
  verifiedBy: {
    label: { en: "Compared by", "zh-Hant": "核對者" },
    show: (record) => readVerified(record)?.by ?? "",
    plan: (record, text) => planVerified(record, { by: text }),
  },
} as const satisfies Readonly<Record<string, Column>>;

/** The name of a column that is edited. */
export type ColumnName = keyof typeof columns;

/** Whether a text is the name of a column. */
export function isColumnName(text: string): text is ColumnName {
  return Object.hasOwn(columns, text);
}

/** Every column's name, in their order. */
export const columnNames: readonly ColumnName[] = Object.keys(columns).filter(isColumnName);

/** What the columns need of a record. */
export const tableFields = [
  ...["position", "title", "score", "areas", "applicationArea", "design", "published"],
  ...["importance", "status", "tags", "provenance"],
];

/**
 * What makes a record show a text in a column, none where it does already; `undefined` for a text that the column can't
 * have.
 */
export function planCell(
  column: ColumnName,
  record: unknown,
  text: string,
  words: TableWords,
): readonly ValueChange[] | undefined {
  if (text.trim() === columns[column].show(record, words)) return [];
  const isNew = ({ path, value }: ValueChange) =>
    JSON.stringify(valueAt(record, path)) !== JSON.stringify(value);
  return columns[column].plan(record, text.trim(), words)?.filter(isNew);
}

const separator = "; ";
const separators = /[;；、\n]/;

/** A column of a field with one value. */
function valueColumn(
  field: string,
  label: Bilingual,
  parse: (text: string, words: TableWords) => unknown,
  name: (value: unknown, words: TableWords) => string = String,
  choices?: Column["choices"],
): Column {
  const show: Column["show"] = (record, own) => {
    const value = valueAt(record, [field]);
    return value === undefined || value === null ? "" : name(value, own);
  };
  return {
    label,
    show,
    plan: (_record, text, own) => {
      const value = text === "" ? undefined : parse(text, own);
      return text !== "" && value === undefined ? undefined : [{ path: [field], value }];
    },
    ...(choices && { choices }),
  };
}

/** A column of a field with a list, whose items are parted by semicolons or 、. */
function listColumn(
  field: string,
  label: Bilingual,
  parse: (names: readonly string[], words: TableWords) => readonly string[] | undefined,
  name: (item: string, words: TableWords) => string = String,
  choices?: Column["choices"],
): Column {
  const show: Column["show"] = (record, own) => {
    const list = valueAt(record, [field]);
    return Array.isArray(list) ? list.map((item) => name(String(item), own)).join(separator) : "";
  };
  return {
    label,
    show,
    plan: (_record, text, own) => {
      const names = splitList(text);
      const list = names.length === 0 ? [] : parse(names, own);
      return list && [{ path: [field], value: list.length === 0 ? undefined : [...new Set(list)] }];
    },
    ...(choices && { choices }),
  };
}

function splitList(text: string): readonly string[] {
  return text
    .split(separators)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function readAreaIds(names: readonly string[], { areas }: TableWords) {
  const ids = names.map((name) => parseArea(areas, name));
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function nameDesign(design: unknown, { locale }: TableWords): string {
  return typeof design === "string" && isDesign(design)
    ? designNames[design][locale]
    : String(design);
}

function readLevel(text: string): string | undefined {
  const names = [words.en.levels, words["zh-Hant"].levels];
  return levels.find((level) =>
    [level, ...names.map((own) => own[level])].map(foldName).includes(foldName(text)),
  );
}

function nameLevel(value: unknown, { locale }: TableWords): string {
  const level = levels.find((own) => own === value);
  return level === undefined ? String(value) : words[locale].levels[level];
}

function readLocalized(record: unknown) {
  return localizedTextSchema.safeParse(valueAt(record, ["applicationArea"])).data;
}

function listStatusNames({ locale }: TableWords): readonly string[] {
  return paperStatuses.map((name) => statusNames[name][locale]);
}

function showStatus(record: unknown, { locale }: TableWords): string {
  return paperStatuses
    .filter((name) => valueAt(record, ["status", name]) !== undefined)
    .map((name) => statusNames[name][locale])
    .join(separator);
}

/** A notice that is there already stays with all that is known of it. */
function planStatus(record: unknown, text: string): readonly ValueChange[] | undefined {
  const wanted = splitList(text).map((name) =>
    paperStatuses.find((status) =>
      [status, ...Object.values(statusNames[status])].map(foldName).includes(foldName(name)),
    ),
  );
  if (wanted.includes(undefined)) return undefined;
  return paperStatuses.flatMap((status) => {
    const path = ["status", status];
    const isThere = valueAt(record, path) !== undefined;
    if (isThere === wanted.includes(status)) return [];
    return [{ path, value: isThere ? undefined : {} }];
  });
}

type Verified = { readonly date: string; readonly by?: string };

function readVerified(record: unknown): Verified | undefined {
  const given = valueAt(record, ["provenance", "verified"]);
  const verified = provenanceSchema.shape.verified.safeParse(given).data;
  if (typeof verified === "string") return { date: verified };
  return isJsonObject(verified) ? verified : undefined;
}

/** Who compared a record and when is mended or taken back here; that it was compared is said on its walk alone. */
function planVerified(
  record: unknown,
  change: Partial<Verified>,
): readonly ValueChange[] | undefined {
  const verified = readVerified(record);
  if (verified === undefined) return Object.values(change).join("") === "" ? [] : undefined;
  const { date, by } = { ...verified, ...change };
  const path = ["provenance", "verified"];
  if (date === "") return [{ path, value: undefined }];
  const day = parseWholeDate(date);
  if (day === undefined) return undefined;
  if (!by) return [{ path, value: day }];
  if (verified.by === undefined) return [{ path, value: { date: day, by } }];
  return day === verified.date
    ? [{ path: [...path, "by"], value: by }]
    : [{ path: [...path, "date"], value: day }];
}
