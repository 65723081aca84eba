import { listDefaultSections, type SectionName } from "../card/default-sections.ts";
import { type Locale, locales, otherLocale } from "../locale.ts";
import { type Claim, listClaims } from "../meaning/evidence/list-claims.ts";
import { type Gap, listGaps } from "../navigation/gaps.ts";
import { parsePointer } from "../record/json/json-pointer.ts";
import { parseRecord } from "../record/parse-record.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";

/** Something that a finished paper has and a record has not. */
export type Missing = {
  /** Where it is to be written. */
  readonly pointer: string;
  /** A field of the paper; a section of the cards; a language of a text; what a statement rests on. */
  readonly lacks: Gap | "section" | Locale | "evidence";
};

/** Where each section is written. */
const sectionPointers: Partial<Readonly<Record<SectionName, string>>> = {
  innovation: "/cards/core/innovation",
  purpose: "/cards/paraphrase/purpose",
  contribution: "/cards/paraphrase/contribution",
  features: "/cards/paraphrase/features",
  qa: "/cards/qa",
  limitations: "/cards/exceptions/limitations",
  openQuestions: "/cards/exceptions/openQuestions",
  critique: "/cards/exceptions/critique",
};

/**
 * What is still missing of a finished paper, in the order of the form: fields, sections of the cards, then of what is
 * written each language and each statement's evidence. The abstract, which may not be the site's to publish, and the
 * comparison with it are no part of writing.
 */
export function listMissing(text: string): readonly Missing[] {
  const { fields } = parseRecord(text, { file: "" });
  const gaps = listGaps(fields).filter((gap) => isOfForm(gap) && !isNamedById(gap, fields));
  const sections = listDefaultSections(fields.cards ?? {});
  return [
    ...gaps.map((lacks) => ({ pointer: `/${lacks.split(".")[0]}`, lacks })),
    ...sections.flatMap((section) => {
      const pointer = sectionPointers[section];
      return pointer === undefined ? [] : [{ pointer, lacks: "section" } as const];
    }),
    ...listClaims(fields).flatMap(listOfClaim),
  ];
}

function isOfForm(gap: Gap): boolean {
  return !gap.startsWith("cards.") && gap !== "provenance.verified" && gap !== "abstract";
}

/** What is classified by ids shows their names. */
function isNamedById(gap: Gap, { areas, design, countries }: RecordFields): boolean {
  if (gap === "applicationArea") return areas !== undefined;
  if (gap === "studyType") return design !== undefined;
  return gap === "country" && countries !== undefined;
}

/** A finding and a question have no evidence of their own; a figure's words are its label. */
function listOfClaim({ pointer, texts, labels, quote, basis }: Claim): readonly Missing[] {
  const lastStep = parsePointer(pointer).at(-1);
  const needsEvidence = lastStep !== "finding" && lastStep !== "question";
  const lacksEvidence = needsEvidence && quote === undefined && basis === undefined;
  const written = (labels ?? texts).map((own) => {
    const named = locales.find((locale) => own.pointer.endsWith(`/${locale}`));
    return named ?? scriptLocale(own.text);
  });
  const [only, other] = written;
  return [
    ...(only !== undefined && other === undefined
      ? [{ pointer, lacks: otherLocale(only) } as const]
      : []),
    ...(lacksEvidence ? [{ pointer, lacks: "evidence" } as const] : []),
  ];
}
