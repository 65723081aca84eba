import { type Locale, locales } from "../locale.ts";
import type { Abstract } from "../record/schema/abstract.ts";

type Section = {
  readonly language: Locale;
  readonly label?: string | undefined;
  readonly text: string;
};

/**
 * The abstract as a record has it, of sections in either language: a text where there is one without a label, else its
 * parts; `undefined` of none.
 */
export function buildRecordAbstract(sections: readonly Section[]): Abstract | undefined {
  const written = locales.flatMap((language) => {
    const own = sections.filter((section) => section.language === language);
    return own.length > 0 ? [[language, joinSections(own)] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function joinSections(sections: readonly Section[]) {
  const [first, ...others] = sections;
  if (first && first.label === undefined && others.length === 0) return first.text;
  return sections.map(({ label, text }) => ({ ...(label !== undefined && { label }), text }));
}
