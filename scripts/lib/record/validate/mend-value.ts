import * as z from "zod";
import type { Finding, Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { JsonPath } from "../json/json-pointer.ts";
import { isJsonObject, valueAt } from "../json/json-value.ts";
import { parseDesign } from "../values/design.ts";
import { parseDoi } from "../values/doi.ts";
import { parseLanguage } from "../values/language.ts";
import { parseCountry } from "../values/parse-country.ts";
import { parseWholeDate } from "../values/parse-date.ts";
import { parsePmcid } from "../values/pmcid.ts";
import { parsePmid } from "../values/pmid.ts";
import type { Problem } from "./find-problems.ts";

/** What is read out of a text in a field of this name, wherever the field stands. */
const parsers: Readonly<Record<string, (text: string) => string | undefined>> = {
  pmid: parsePmid,
  noticePmid: parsePmid,
  pmcid: parsePmcid,
  language: parseLanguage,
  design: parseDesign,
  countries: parseCountry,
  authorCountries: parseCountry,
};

/**
 * The string that a wrong value plainly stands for and its schema accepts: digits given as a number, a date in another
 * form or of Taiwan's calendar, Excel's number of a day, a value of a fixed list in other letters, a PMID or PMCID in an
 * address or a citation, a language, country or design by its name. `undefined` where there is none.
 * @example mendValue({ value: "民國114年8月", … }) // "2025-08"
 */
export function mendValue({ kind, path, value, schema }: Problem): string | undefined {
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodEnum;
  if (!isText || (kind !== "type" && kind !== "form")) return undefined;
  const field = path.findLast((step) => typeof step === "string");
  const parse =
    parsers[field ?? ""] ?? (schema instanceof z.ZodEnum ? findChoice(schema) : parseWholeDate);
  const isAccepted = (text: string | undefined) => schema.safeParse(text).success;
  if (typeof value !== "string" && !Number.isSafeInteger(value)) return undefined;
  const text = String(value);
  if (typeof value === "number" && isAccepted(text)) return text;
  const mended = parse(text);
  return isAccepted(mended) ? mended : undefined;
}

/** The mend of such a value. */
export function describeMend(mended: string): Bilingual {
  const shown = revealValue(mended);
  return {
    en: `Run \`check --fix\`, or write ${shown}.`,
    "zh-Hant": `請執行 \`check --fix\`，或寫成 ${shown}。`,
  };
}

/** Finds the value of a fixed list that a text is, upper and lower case alike. */
function findChoice({ options }: z.ZodEnum): (text: string) => string | undefined {
  return (text) =>
    options.map(String).find((own) => own.toLowerCase() === text.trim().toLowerCase());
}

export const doiNormalisedRule: Rule = {
  code: "doi-normalised",
  severity: "note",
  title: { en: "A DOI given in another form", "zh-Hant": "DOI 以其他形式填寫" },
  why: {
    en: "Nothing is lost: the page links the DOI all the same.",
    "zh-Hant": "不影響內容：頁面仍會連結到該 DOI。",
  },
  mend: {
    en: "To store the bare DOI, run `check --fix`.",
    "zh-Hant": "如要只存 DOI 本身，請執行 `check --fix`。",
  },
};

const doiPaths: readonly JsonPath[] = [
  ["doi"],
  ...["retracted", "concern", "corrected"].map((notice) => ["status", notice, "noticeDoi"]),
];

function listDoiPaths(value: unknown): JsonPath[] {
  const versions = valueAt(value, ["versions"]);
  const ofVersions = Array.isArray(versions)
    ? versions.map((_, index) => ["versions", index, "doi"])
    : [];
  return [...doiPaths, ...ofVersions];
}

/** A DOI in a record that is stored in another form than the bare one. */
type DoiChange = {
  readonly path: JsonPath;
  readonly received: string;
  readonly doi: string;
};

/** The DOIs of a JSON value that have an address, a label or punctuation about them, with their bare form. */
export function findDoiChanges(value: unknown): DoiChange[] {
  return listDoiPaths(value).flatMap((path) => {
    const received = valueAt(value, path);
    if (typeof received !== "string") return [];
    const doi = parseDoi(received);
    return doi === undefined || doi === received ? [] : [{ path, received, doi }];
  });
}

/** The value with the DOIs changed; the original is left as it is. */
export function applyDoiChanges(value: unknown, changes: readonly DoiChange[]): unknown {
  return changes.reduce((changed, { path, doi }) => replaceAt(changed, path, doi), value);
}

/** The note that a DOI was read in its bare form. */
export function describeDoiChange(place: Place, { received, doi }: DoiChange): Finding {
  return buildFinding(doiNormalisedRule, place, {
    en: `Received ${revealValue(received)}; read as ${revealValue(doi)}.`,
    "zh-Hant": `收到 ${revealValue(received)}；視為 ${revealValue(doi)}。`,
  });
}

function replaceAt(value: unknown, path: JsonPath, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaceAt(item, rest, replacement) : item));
  }
  if (!isJsonObject(value)) return value;
  return { ...value, [step]: replaceAt(value[step], rest, replacement) };
}
