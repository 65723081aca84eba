import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import { nameArea, parseArea } from "../../../../scripts/lib/record/schema/area.ts";
import { levels } from "../../../../scripts/lib/record/schema/paper-record.ts";
import {
  countryNames,
  isCountryCode,
} from "../../../../scripts/lib/record/values/country-names.ts";
import { conducts, designNames, designs } from "../../../../scripts/lib/record/values/design.ts";
import { parseCountry } from "../../../../scripts/lib/record/values/parse-country.ts";
import { ChoiceField } from "../field/choice-field.tsx";
import { useDesk } from "../field/desk-context.ts";
import { LocalizedField } from "../field/localized-field.tsx";
import { NamesField } from "../field/names-field.tsx";
import { PlainField } from "../field/plain-field.tsx";
import { ScoreField } from "../field/score-field.tsx";
import { useChoices } from "../field/use-choices.ts";

/** What the curator says of the paper as a whole, picked from lists where there are such. */
export function ClassificationForm(): ReactNode {
  const { locale } = useDesk();
  const { areas } = useChoices();
  const { labels, levels: levelNames } = words[locale];
  const grades = levels.map((level) => [level, levelNames[level]] as const);
  const countries = {
    choices: Object.values(countryNames).map((names) => names[locale]),
    parse: parseCountry,
    name: (code: string) => (isCountryCode(code) ? countryNames[code][locale] : code),
  };
  return (
    <section>
      <h2>
        <Translate id="desk.opinion">分類與評分</Translate>
      </h2>
      <ScoreField label={labels.score} />
      <NamesField
        field="areas"
        label={translate({ id: "desk.areas", message: "領域" })}
        choices={Object.keys(areas).map((id) => nameArea(areas, id, locale))}
        parse={(text) => parseArea(areas, text)}
        name={(id) => nameArea(areas, id, locale)}
      />
      <LocalizedField path={["applicationArea"]} label={labels.area} isOneLine />
      <ChoiceField
        path={["design"]}
        label={translate({ id: "desk.design", message: "研究設計" })}
        choices={designs.map((design) => [design, designNames[design][locale]])}
      />
      <ChoiceField
        path={["conduct"]}
        label={translate({ id: "desk.conduct", message: "資料收集" })}
        choices={conducts.map((conduct) => [conduct, nameConduct(conduct)])}
      />
      <LocalizedField path={["studyType"]} label={labels.studyType} isOneLine />
      <NamesField
        field="countries"
        label={translate({ id: "desk.countries", message: "研究的國家/地區（清單）" })}
        {...countries}
      />
      <LocalizedField path={["country"]} label={labels.country} isOneLine />
      <NamesField field="authorCountries" label={labels.authorCountries} {...countries} />
      <ChoiceField path={["importance"]} label={labels.importance} choices={grades} />
      <ChoiceField path={["innovation"]} label={labels.innovation} choices={grades} />
      <LocalizedField path={["roi"]} label={labels.roi} />
      <LocalizedField path={["topic"]} label={labels.topic} isOneLine />
      <NamesField field="tags" label={labels.tags} />
      <PlainField path={["added"]} label={labels.added} />
    </section>
  );
}

function nameConduct(conduct: (typeof conducts)[number]): string {
  if (conduct === "both") return translate({ id: "desk.conduct.both", message: "兩者皆有" });
  return conduct === "prospective"
    ? translate({ id: "desk.conduct.prospective", message: "前瞻性" })
    : translate({ id: "desk.conduct.retrospective", message: "回溯性" });
}
