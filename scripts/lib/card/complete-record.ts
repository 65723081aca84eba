import type { Bilingual } from "../locale.ts";
import { type Areas, findArea, parseArea } from "../record/schema/area.ts";
import { type LocalizedText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { parseNames } from "../record/schema/parse-names.ts";
import { countryNames } from "../record/values/country-names.ts";
import { designNames, parseDesign } from "../record/values/design.ts";
import { parseCountry } from "../record/values/parse-country.ts";
import { words } from "./words.ts";

/**
 * A record that says twice what its paper is classified by: in ids, which lists and searches compare, and in words,
 * which pages show. Where a record has the ids alone, the words are their names; where it has words alone that name
 * something beyond doubt, the ids are what they name. What a curator wrote stays as it is.
 */
export function completeRecord(record: PaperRecord, areas: Areas): PaperRecord {
  const { applicationArea, studyType, country } = record;
  const design = record.design ?? readCertain(studyType, parseDesign)[0];
  const areaIds = record.areas ?? readCertain(applicationArea, (name) => parseArea(areas, name));
  const countries = record.countries ?? readCertain(country, parseCountry);
  const labels = areaIds.flatMap((id) => findArea(areas, id)?.label ?? []);
  const names = countries.map((code) => countryNames[code]);
  return {
    ...record,
    ...(design !== undefined && {
      design,
      studyType: studyType ?? nameStudy(designNames[design], record.conduct),
    }),
    ...(areaIds.length > 0 && { areas: areaIds }),
    ...(labels.length > 0 && { applicationArea: applicationArea ?? joinNames(labels) }),
    ...(names.length > 0 && { countries, country: country ?? joinNames(names) }),
  };
}

function readCertain<Id extends string>(
  field: LocalizedText | undefined,
  parse: (name: string) => Id | undefined,
): Id[] {
  const named = parseNames(field, parse);
  return named?.isCertain ? named.ids : [];
}

function nameStudy(design: Bilingual, conduct: PaperRecord["conduct"]): LocalizedText {
  return conduct === undefined
    ? design
    : {
        "zh-Hant": words["zh-Hant"].conducted(design["zh-Hant"], conduct),
        en: words.en.conducted(design.en, conduct),
      };
}

/** Names as a list in each language. */
function joinNames(names: readonly LocalizedText[]): LocalizedText {
  const [first, ...others] = names;
  if (first !== undefined && others.length === 0) return first;
  const join = (locale: "zh-Hant" | "en") =>
    names
      .flatMap((name) => readText(name, locale, " ")?.text ?? [])
      .join(words[locale].listSeparator);
  return { "zh-Hant": join("zh-Hant"), en: join("en") };
}
