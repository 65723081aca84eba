import type * as z from "zod";
import type { LocalizedText } from "./localized-text.ts";
import type { bases, statementSchema } from "./statement-schema.ts";

// Types alone: what reads a statement is loaded in browsers, too, and brings no schema along.
/** Where a statement comes from. */
export type Basis = (typeof bases)[number];

/** A statement of a card, alone or with what it rests on. */
export type Statement = z.infer<typeof statementSchema>;

/** A statement taken apart; `basis` is `abstract` where a quote is given without one. */
type StatementParts = {
  readonly text: LocalizedText;
  readonly quote?: string;
  readonly basis?: Basis;
};

/** The parts of a statement in either of its forms. */
export function readStatement(statement: Statement): StatementParts {
  if (typeof statement === "string" || Array.isArray(statement) || !("text" in statement)) {
    return { text: statement };
  }
  const { text, quote, basis } = statement;
  if (quote === undefined) return { text, ...(basis && { basis }) };
  return { text, quote, basis: basis ?? "abstract" };
}
