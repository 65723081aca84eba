import * as z from "zod";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { parseDesign } from "../values/design.ts";
import { parseLanguage } from "../values/language.ts";
import { parseCountry } from "../values/parse-country.ts";
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

const looseDate = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;

/**
 * The string that a wrong value plainly stands for and its schema accepts: digits given as a number, a date with
 * slashes or full stops, its year first, a value of a fixed list in other letters, a PMID or PMCID in an address or a citation, a language,
 * country or design by its name. `undefined` where there is none.
 * @example mendValue({ value: "2025/8", … }) // "2025-08"
 */
export function mendValue({ kind, path, value, schema }: Problem): string | undefined {
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodEnum;
  if (!isText || (kind !== "type" && kind !== "form")) return undefined;
  const field = path.findLast((step) => typeof step === "string");
  const parse =
    parsers[field ?? ""] ?? (schema instanceof z.ZodEnum ? findChoice(schema) : mendDate);
  const mended = Number.isSafeInteger(value)
    ? String(value)
    : typeof value === "string"
      ? parse(value)
      : undefined;
  return mended !== undefined && schema.safeParse(mended).success ? mended : undefined;
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

function mendDate(text: string): string | undefined {
  return looseDate
    .exec(text.trim())
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
