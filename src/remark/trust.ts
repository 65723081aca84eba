import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import type { Provenance } from "../../scripts/lib/record/provenance.ts";

const drafted: Readonly<Record<NonNullable<Provenance["drafting"]>, Bilingual>> = {
  human: { "zh-Hant": "由人撰寫", en: "written by a person" },
  machine: { "zh-Hant": "由機器起草", en: "drafted by a machine" },
  mixed: { "zh-Hant": "由人與機器共同撰寫", en: "machine-assisted" },
};
const notChecked: Bilingual = { "zh-Hant": "尚未有人核對", en: "no one has checked it yet" };
const checked: Readonly<Record<Locale, (date: string, person: string) => string>> = {
  "zh-Hant": (date, person) => `${date} 由${person}核對`,
  en: (date, person) => `checked by ${person}, ${date}`,
};
const curator: Bilingual = { "zh-Hant": "策展人", en: "a curator" };
const separator: Bilingual = { "zh-Hant": "・", en: " · " };

/**
 * Who vouches for the cards of a page, in a line: who drafted them, and whether and when a person
 * checked them.
 * @example describeTrust({ drafting: "machine" }, "en") // "Drafted by a machine · no one has checked it yet"
 */
export function describeTrust({ drafting, verified }: Provenance, locale: Locale): string {
  const { date, by } = typeof verified === "object" ? verified : { date: verified, by: undefined };
  const parts = [
    ...(drafting ? [drafted[drafting][locale]] : []),
    date === undefined ? notChecked[locale] : checked[locale](date, by ?? curator[locale]),
  ];
  return capitalise(parts.join(separator[locale]));
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
