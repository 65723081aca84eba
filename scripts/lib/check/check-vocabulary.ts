import type { Finding, Place } from "../finding.ts";
import { extendGlossary, type Glossary } from "../meaning/terms/glossary.ts";
import type { Term } from "../meaning/terms/term.ts";
import { renderPointer } from "../record/json/json-pointer.ts";
import type { RecordSource } from "../record/json/record-source.ts";
import { parseDocument } from "../record/parse-document.ts";
import { type Areas, areasSchema, findArea } from "../record/schema/area.ts";
import { termsSchema } from "../record/schema/terms-schema.ts";
import { closestName } from "../record/values/closest-name.ts";
import { explainPathPart } from "../record/values/path-part.ts";
import { revealValue } from "../reveal.ts";
import { buildFinding, type Rule } from "../rule.ts";

/** The areas that can be used, and what was found in their file. */
export type AreaCheck = { readonly areas: Areas; readonly findings: readonly Finding[] };

/**
 * The areas of the text of `_areas.json`. Those with an error are left out; a text that is no JSON
 * has none.
 */
export function checkAreas(text: string, source: RecordSource): AreaCheck {
  const { value, wrongFields, findings, locate } = parseDocument(text, source, areasSchema);
  const areas = readRight(value, wrongFields);
  const place = (...path: readonly string[]) => locate(renderPointer(path));
  return {
    areas,
    findings: [...findings, ...findInvalidAreaId(areas, place), ...findBroaderArea(areas, place)],
  };
}

function readRight(value: unknown, wrongFields: ReadonlySet<string>): Areas {
  if (typeof value !== "object" || value === null) return {};
  const right = Object.entries(value).filter(([id]) => !wrongFields.has(id));
  return areasSchema.safeParse(Object.fromEntries(right)).data ?? {};
}

export const invalidAreaIdRule: Rule = {
  code: "invalid-area-id",
  severity: "error",
  title: { en: "An id that an area can't have", "zh-Hant": "領域不能使用的代號" },
  why: {
    en: "Records and addresses of the catalogue name the area by it.",
    "zh-Hant": "紀錄與文獻目錄的網址都以此代號指稱該領域。",
  },
  mend: {
    en: 'Use small letters, digits and hyphens, such as "emergency-medicine", and the same in the records.',
    "zh-Hant": '請使用小寫字母、數字與連字號，例如 "emergency-medicine"，紀錄中也同樣修改。',
  },
};

/** An error at each area whose id has not the form of a part of an address. */
function findInvalidAreaId(areas: Areas, place: (id: string) => Place): Finding[] {
  return Object.keys(areas).flatMap((id) => {
    const reason = explainPathPart(id);
    if (reason === undefined) return [];
    return [
      buildFinding(invalidAreaIdRule, place(id), {
        en: `${revealValue(id)} ${reason.en}.`,
        "zh-Hant": `${revealValue(id)} ${reason["zh-Hant"]}。`,
      }),
    ];
  });
}

export const broaderAreaRule: Rule = {
  code: "broader-area",
  severity: "error",
  title: {
    en: "A broader area that is none, or leads back to the area itself",
    "zh-Hant": "較大領域不存在，或繞回該領域本身",
  },
  why: {
    en: "Readers who choose the broader area would not find the papers of this one.",
    "zh-Hant": "讀者選擇較大領域時，找不到此領域的文獻。",
  },
  mend: {
    en: "Write the id of another area of the file that is not a part of this one, or leave broader out.",
    "zh-Hant": "請填寫檔案中另一個不屬於此領域的領域代號，或刪除 broader。",
  },
};

/** An error at each broader area that the file doesn't have, and at one of each circle of them. */
function findBroaderArea(areas: Areas, place: (id: string, field: "broader") => Place): Finding[] {
  return Object.entries(areas).flatMap(([id, { broader }]) => {
    if (broader === undefined) return [];
    if (findArea(areas, broader) === undefined) {
      const closest = closestName(broader, Object.keys(areas));
      const asks = closest === undefined ? "" : ` Did you mean "${closest}"?`;
      const asksInChinese = closest === undefined ? "" : `您是指 "${closest}" 嗎？`;
      return [
        buildFinding(broaderAreaRule, place(id, "broader"), {
          en: `Received ${revealValue(broader)}, which is no area of this file.${asks}`,
          "zh-Hant": `收到 ${revealValue(broader)}，檔案中沒有這個領域。${asksInChinese}`,
        }),
      ];
    }
    const circle = followBroader(areas, id);
    // Each circle is told once, at the first of its areas in code-point order.
    if (circle === undefined || [...circle].sort()[0] !== id) return [];
    const names = [...circle, id].join(" → ");
    return [
      buildFinding(broaderAreaRule, place(id, "broader"), {
        en: `The broader areas go in a circle: ${names}.`,
        "zh-Hant": `較大領域形成循環：${names}。`,
      }),
    ];
  });
}

/** The areas from one to itself by way of the broader ones; `undefined` where none leads back to it. */
function followBroader(areas: Areas, start: string): readonly string[] | undefined {
  const met = new Set([start]);
  for (let id = areas[start]?.broader; id !== undefined; id = findArea(areas, id)?.broader) {
    if (id === start) return [...met];
    if (met.has(id)) return undefined;
    met.add(id);
  }
  return undefined;
}

/** The terms of a `_terms.json`, the glossary that they extend, and what was found in the file. */
export type TermsCheck = {
  readonly terms: readonly Term[];
  readonly glossary: Glossary;
  readonly findings: readonly Finding[];
};

/** The terms of a `_terms.json`; none of them where the text has an error. */
export function checkTerms(text: string, source: RecordSource): TermsCheck {
  const { data: terms = [], findings } = parseDocument(text, source, termsSchema);
  return { terms, glossary: extendGlossary(terms), findings };
}
