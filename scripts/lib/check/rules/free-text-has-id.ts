import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { type Areas, parseArea } from "../../record/schema/area.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { type NamedIds, parseNames } from "../../record/schema/parse-names.ts";
import { parseDesign } from "../../record/values/design.ts";
import { parseCountry } from "../../record/values/parse-country.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const freeTextHasIdRule: Rule = {
  code: "free-text-has-id",
  severity: "note",
  title: {
    en: "Words that a list of the site has an id for",
    "zh-Hant": "文字在清單中已有代號",
  },
  why: {
    en: "Facets, plots and lists count papers by ids; two spellings of one thing are two things to them.",
    "zh-Hant": "篩選、圖表與清單依代號計算文獻；同一事物的兩種寫法會被當成兩件事。",
  },
  mend: {
    en: "Add the id in its field; the words may stay, and are what the page shows.",
    "zh-Hant": "請在對應欄位加上代號；原來的文字可以保留，頁面仍會顯示。",
  },
};

/** What a field of words names, and the field that the ids belong in. */
type ProposedIds = {
  readonly field: "applicationArea" | "studyType" | "country";
  readonly idField: "areas" | "design" | "countries";
  /** A list where the field is one. */
  readonly value: string | readonly string[];
  /** Whether nothing else can be meant. */
  readonly isCertain: boolean;
};

/** The ids that a record's words name where it doesn't have them. */
export function proposeIds(fields: RecordFields, areas: Areas): readonly ProposedIds[] {
  const { applicationArea, studyType, country } = fields;
  const ofArea =
    fields.areas === undefined
      ? parseNames(applicationArea, (name) => parseArea(areas, name))
      : undefined;
  const ofStudy = fields.design === undefined ? parseNames(studyType, parseDesign) : undefined;
  const ofCountry = fields.countries === undefined ? parseNames(country, parseCountry) : undefined;
  const [design] = ofStudy?.ids ?? [];
  return [
    ...propose("applicationArea", "areas", ofArea, ofArea?.ids),
    ...propose("studyType", "design", ofStudy, ofStudy?.ids.length === 1 ? design : undefined),
    ...propose("country", "countries", ofCountry, ofCountry?.ids),
  ];
}

function propose(
  field: ProposedIds["field"],
  idField: ProposedIds["idField"],
  named: NamedIds<string> | undefined,
  value: ProposedIds["value"] | undefined,
): readonly ProposedIds[] {
  if (named === undefined || value === undefined) return [];
  return [{ field, idField, value, isCertain: named.isCertain }];
}

/** A note at each field whose words name what has an id, where the record doesn't have the id. */
export function findFreeTextHasId({ fields, locate, areas }: CheckedRecord): Finding[] {
  return proposeIds(fields, areas ?? {}).map(({ field, idField, value, isCertain }) => {
    const written = `"${idField}": ${JSON.stringify(value)}`;
    const message = {
      en: `The words name what has an id: ${written}.`,
      "zh-Hant": `此文字所指已有代號：${written}。`,
    };
    return buildFinding(
      freeTextHasIdRule,
      locate(`/${field}`),
      message,
      describeMend(written, isCertain),
    );
  });
}

function describeMend(written: string, isCertain: boolean): Bilingual {
  return isCertain
    ? {
        en: `Run \`check --fix\`, or add ${written}; the words may stay.`,
        "zh-Hant": `請執行 \`check --fix\`，或加上 ${written}；原來的文字可以保留。`,
      }
    : {
        en: `Add ${written} if that is what both languages mean; the words may stay.`,
        "zh-Hant": `若兩種語言確實都是此意，請加上 ${written}；原來的文字可以保留。`,
      };
}
