import type { z } from "zod";
import type { Finding, Place } from "../../finding.ts";
import { buildFinding, mostFindings, type Rule } from "../../rule.ts";
import { type JsonPath, renderPointer } from "../json/json-pointer.ts";
import { isJsonObject, listTexts } from "../json/json-value.ts";
import { isMarkdownField } from "../schema/list-localized-texts.ts";
import { isTextAt } from "../schema/schema-walk.ts";

export const textTooLongRule: Rule = {
  code: "text-too-long",
  severity: "error",
  title: {
    en: "A text over 20 KB, or Markdown or an abstract over 100 KB",
    "zh-Hant": "文字超過 20 KB，或 Markdown、摘要超過 100 KB",
  },
  why: {
    en: "Nobody reads so much in one place, and phones would load it with the page.",
    "zh-Hant": "讀者不會在一處讀這麼長的內容，手機卻須隨頁面一起載入。",
  },
  mend: {
    en: "Shorten the text; a Markdown card or extraSections hold what is long.",
    "zh-Hant": "請縮短文字；較長的內容可寫在 Markdown 卡片或 extraSections。",
  },
};

export const tooManyItemsRule: Rule = {
  code: "too-many-items",
  severity: "error",
  title: { en: "A list of over 1,000 items", "zh-Hant": "清單超過 1,000 項" },
  why: {
    en: "Nobody reads so many, and phones would load them with the page.",
    "zh-Hant": "讀者不會讀這麼多項，手機卻須隨頁面一起載入。",
  },
  mend: { en: "Keep the items that matter.", "zh-Hant": "請只保留重要的項目。" },
};

/** Most bytes of UTF-8 that a text may have. */
const longestText = 20_000;
const longestLongText = 100_000;
/** Items that a list of a record may have. */
export const mostItems = 1000;
/** Units of UTF-16 that are never more bytes than any text may have, so that hardly one text need be measured. */
const surelyShort = longestText / 3;
const encoder = new TextEncoder();

/**
 * An error at each text and each list of a JSON document that is larger than anybody writes. The
 * lines or parts of a text count together.
 */
export function findOversized(
  root: unknown,
  schema: z.ZodType,
  locate: (path: JsonPath) => Place,
): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: JsonPath): void => {
    const isList = Array.isArray(value);
    if (isList && value.length > mostItems) findings.push(describeItems(locate(path), value));
    if (typeof value === "string" && value.length <= surelyShort) return;
    if (typeof value === "string" || (isList && isTextAt(schema, path))) {
      const size = measureText(value);
      const most = isLong(path) ? longestLongText : longestText;
      if (size > most) findings.push(describeLength(locate(path), size, most));
    } else if (isList) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(root, []);
  return findings.slice(0, mostFindings);
}

function isLong(path: JsonPath): boolean {
  return path[0] === "abstract" || isMarkdownField(renderPointer(path));
}

function measureText(value: unknown): number {
  return listTexts(value).reduce((sum, { text }) => sum + encoder.encode(text).length, 0);
}

function describeItems(place: Place, { length }: readonly unknown[]): Finding {
  return buildFinding(tooManyItemsRule, place, {
    en: `Received a list of ${length} items; expected at most ${mostItems}.`,
    "zh-Hant": `收到 ${length} 項的清單；最多 ${mostItems} 項。`,
  });
}

function describeLength(place: Place, size: number, most: number): Finding {
  return buildFinding(textTooLongRule, place, {
    en: `Received a text of ${size} bytes; expected at most ${most}.`,
    "zh-Hant": `收到 ${size} 位元組的文字；最多 ${most} 位元組。`,
  });
}
