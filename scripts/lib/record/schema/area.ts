import * as z from "zod";
import { foldName } from "../../fold.ts";
import type { Locale } from "../../locale.ts";
import { documented } from "./documentation.ts";
import { requiredLocalized, textField, textsField } from "./field-schemas.ts";
import { joinText, readText } from "./localized-text.ts";

/** A field of application, as `records/_areas.json` has it under its id. */
export const areaSchema = z.strictObject({
  label: requiredLocalized({
    means: { en: "What readers call it.", "zh-Hant": "讀者所見的名稱。" },
    example: { en: "Emergency medicine", "zh-Hant": "急診醫學" },
  }),
  broader: textField({
    means: { en: "Id of the area that it is a part of.", "zh-Hant": "所屬較大領域的代號。" },
    example: "acute-care",
  }),
  same: textsField({
    means: {
      en: "Other words for it: text in applicationArea that is one of them means this area.",
      "zh-Hant": "其他說法：applicationArea 的文字與其中之一相同時，即指此領域。",
    },
    example: ["emergency care", "急診"],
  }),
});

/** The areas of a site, by id. */
export const areasSchema = documented(z.record(z.string(), areaSchema), {
  expects: {
    en: 'an object of {"label", "broader", "same"} by id',
    "zh-Hant": '以代號為鍵、{"label", "broader", "same"} 為值的物件',
  },
  means: { en: "Fields of application.", "zh-Hant": "應用領域。" },
  example: { "emergency-medicine": { label: { en: "Emergency medicine", "zh-Hant": "急診醫學" } } },
});

type Area = z.infer<typeof areaSchema>;
/** The areas of a site by id. */
export type Areas = Readonly<Record<string, Area>>;

/** The area of an id; `undefined` where there is none. */
export function findArea(areas: Areas, id: string): Area | undefined {
  return Object.hasOwn(areas, id) ? areas[id] : undefined;
}

/** What readers call the area of an id; the id where there is none. */
export function nameArea(areas: Areas, id: string, locale: Locale): string {
  return readText(findArea(areas, id)?.label, locale)?.text ?? id;
}

/** Areas with all that are broader, each once; a circle ends where it began. */
export function withBroader(areas: Areas, ids: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const add = (id: string | undefined) => {
    if (id === undefined || all.has(id)) return;
    all.add(id);
    add(findArea(areas, id)?.broader);
  };
  for (const id of ids) add(id);
  return [...all];
}

/** Every word for an area: its label in both languages, and the others. */
export function listAreaNames({ label, same = [] }: Area): readonly string[] {
  const labels =
    typeof label === "string" || Array.isArray(label)
      ? [label]
      : Object.values(label).filter((text) => text !== undefined);
  return [...labels.map((text) => joinText(text, " ")), ...same];
}

const idsByName = new WeakMap<Areas, ReadonlyMap<string, string>>();

/** The id of the area that a text is the id, a label or another word of; `undefined` where several are, or none. */
export function parseArea(areas: Areas, text: string): string | undefined {
  const known = idsByName.get(areas) ?? nameAreas(areas);
  idsByName.set(areas, known);
  return known.get(foldName(text));
}

function nameAreas(areas: Areas): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, area] of Object.entries(areas)) {
    for (const name of new Set([id, ...listAreaNames(area)].map(foldName))) {
      if (ids.has(name)) shared.add(name);
      ids.set(name, id);
    }
  }
  for (const name of shared) ids.delete(name);
  return ids;
}
