import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import {
  countStandings,
  type StandingKind,
  type Standings,
  standingKinds,
} from "../../scripts/lib/meaning/evidence/shown-standing.ts";
import type { Provenance } from "../../scripts/lib/record/schema/provenance.ts";

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

/** What stands between the parts of a short line. */
export const separator: Bilingual = { "zh-Hant": "・", en: " · " };

/**
 * Who vouches for the cards of a page, in a line: who drafted them, and whether and when a person
 * checked them.
 * @example describeTrust({ drafting: "machine" }, "en") // "Drafted by a machine · no one has checked it yet"
 */
export function describeTrust(provenance: Provenance, locale: Locale): string {
  const { drafting } = provenance;
  const { date, by } = readVerification(provenance);
  const parts = [
    ...(drafting ? [drafted[drafting][locale]] : []),
    date === undefined ? notChecked[locale] : checked[locale](date, by ?? curator[locale]),
  ];
  return capitalise(parts.join(separator[locale]));
}

/** When a person checked the cards and who; nothing of either where nobody did. */
export function readVerification({ verified }: Provenance): {
  readonly date?: string | undefined;
  readonly by?: string | undefined;
} {
  return typeof verified === "object" ? verified : { date: verified };
}

const compared: Bilingual = {
  "zh-Hant": "程式在摘要與標題中查找每則陳述的引文與數字：",
  en: "A program looked for each statement's quote and figures in abstract and title: ",
};
const comma: Bilingual = { "zh-Hant": "，", en: ", " };
const period: Bilingual = { "zh-Hant": "。", en: "." };
const counted: Readonly<Record<StandingKind, Readonly<Record<Locale, (count: number) => string>>>> =
  {
    found: { "zh-Hant": (count) => `✓ ${count} 則找到`, en: (count) => `✓ ${count} found` },
    "not-found": {
      "zh-Hant": (count) => `✕ ${count} 則未找到`,
      en: (count) => `✕ ${count} not found`,
    },
    accepted: {
      "zh-Hant": (count) => `≈ ${count} 則未找到但附理由接受`,
      en: (count) => `≈ ${count} not found but accepted with a reason`,
    },
    "not-checkable": {
      "zh-Hant": (count) => `– ${count} 則無法在此核對`,
      en: (count) => `– ${count} not checkable here`,
    },
    nothing: {
      "zh-Hant": (count) => `○ ${count} 則沒有引文或數字`,
      en: (count) => `○ ${count} without a quote or figure`,
    },
  };

/** How the statements of a page stand, in a sentence with the marks that they bear; empty where it has none. */
export function describeStandings(standings: Standings, locale: Locale): string {
  const counts = countStandings(standings);
  const parts = standingKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => counted[kind][locale](counts[kind]));
  return parts.length === 0 ? "" : compared[locale] + parts.join(comma[locale]) + period[locale];
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
