import { translate } from "@docusaurus/Translate";
import { words } from "../../../../scripts/lib/card/words.ts";
import { columns } from "../../../../scripts/lib/desk/table-columns.ts";
import { colons, type Locale, languageNames, locales } from "../../../../scripts/lib/locale.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { paperRecordSchema } from "../../../../scripts/lib/record/schema/paper-record.ts";
import { documentationAt } from "../../../../scripts/lib/record/schema/schema-walk.ts";

/**
 * What a value of a record is called: a part of the cards as on the page, a field as on the form; one that has no field
 * there by what the schema says that it means. A text of one language is called by that, too.
 * @param path empty for the whole record
 */
export function nameField(path: JsonPath, locale: Locale): string {
  const [field] = path;
  if (field === undefined) return translate({ id: "desk.wholeRecord", message: "整筆紀錄" });
  const name = namePart(path, locale) || nameOwnField(String(field), locale);
  const language = locales.find((own) => own === path.at(-1));
  return language ? name + colons[locale] + languageNames[language] : name;
}

/** What a part of the cards is called on the page, with its number in a list; "" for another field. */
export function namePart(path: JsonPath, locale: Locale): string {
  const { sections, cards, questionNumber, answer } = words[locale];
  if (path[0] !== "cards" && path[0] !== "finding") return "";
  if (path.includes("question")) return withoutColon(questionNumber(readNumber(path)));
  if (path.includes("answer")) return `${withoutColon(answer)}${readNumber(path)}`;
  const names: Readonly<Record<string, string>> = { ...cards, ...sections };
  const [name = ""] = path.toReversed().flatMap((step) => names[step] ?? []);
  return name !== "" && path.some(Number.isInteger) ? `${name} ${readNumber(path)}` : name;
}

/** The sign of a question or an answer on the page, as a label. */
export function withoutColon(sign: string): string {
  return sign.replace(/[:：]\s*$/, "");
}

/** The place in its list of a part of the cards, from 1. */
export function readNumber(path: JsonPath): number {
  return Number(path.find(Number.isInteger)) + 1;
}

function nameOwnField(field: string, locale: Locale): string {
  const { labels } = words[locale];
  const names: Readonly<Record<string, string>> = {
    ...labels,
    title: translate({ id: "desk.paperTitle", message: "標題" }),
    abstract: translate({ id: "desk.abstract", message: "論文摘要" }),
    applicationArea: labels.area,
    areas: translate({ id: "desk.areas", message: "領域" }),
    design: translate({ id: "desk.design", message: "研究設計" }),
    conduct: translate({ id: "desk.conduct", message: "資料收集" }),
    countries: translate({ id: "desk.countries", message: "研究的國家/地區（清單）" }),
    status: columns.status.label[locale],
    versions: translate({ id: "desk.versions", message: "同一著作的其他版本" }),
    extraSections: translate({ id: "desk.extraSections", message: "其他段落" }),
    provenance: labels.verified,
  };
  return names[field] ?? documentationAt(paperRecordSchema, [field])?.means[locale] ?? field;
}
