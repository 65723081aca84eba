import { parseScore } from "../../record/values/score.ts";
import { plainText } from "./built-field.ts";

/** What spreadsheets make of `8/10`: the tenth of August. */
const tenthOfMonth =
  /^(?:\d{4}[-/])?(0?[1-9]|10)(?:[-/]|月)10日?$|^10-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct)\b/i;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct"];

/**
 * A score as a record has it: a number where it is nothing else, else the curator's text. The date that a spreadsheet
 * makes of `8/10` is read as it was meant.
 * @example readScore("8月10日") // "8/10"
 */
export function readScore(value: unknown): number | string | undefined {
  const text = plainText(value);
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, month, name] = tenthOfMonth.exec(text) ?? [];
  if (parseScore(text) !== undefined || (month ?? name) === undefined) return text;
  return `${month === undefined ? monthNames.indexOf((name ?? "").toLowerCase()) + 1 : Number(month)}/10`;
}
