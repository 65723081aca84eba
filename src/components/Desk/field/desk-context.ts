import { createContext, useContext } from "react";
import { formMeanings } from "../../../../scripts/lib/desk/form-meanings.ts";
import type { Mend } from "../../../../scripts/lib/desk/list-edits.ts";
import type { WalkStep } from "../../../../scripts/lib/desk/plan-walk.ts";
import type { Finding } from "../../../../scripts/lib/finding.ts";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import { type JsonPath, renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import type { Documentation } from "../../../../scripts/lib/record/schema/documentation.ts";

/** What every field of the desk works on. */
type Desk = {
  readonly locale: Locale;
  /** The record as its text says it. */
  readonly record: unknown;
  /** What the schema says of the value at a path. */
  readonly describe: (path: JsonPath) => Documentation | undefined;
  readonly findings: readonly Finding[];
  /** The other paper, as `<collection>/<id>`, that a finding is about. */
  readonly others: ReadonlyMap<Finding, string>;
  /** What mends a finding at a press. */
  readonly mends: ReadonlyMap<Finding, readonly Mend[]>;
  /** How each statement stands to the abstract. */
  readonly steps: readonly WalkStep[];
  readonly edit: (path: JsonPath, value: unknown) => void;
  /** The statement that a quotation would be taken for. */
  readonly focused: JsonPath | undefined;
  readonly focus: (statement: JsonPath) => void;
};

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

/** The desk that a field stands on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("A field stands on a desk");
  return desk;
}

/** A value of the record, what it means and what was found at it or at something within it. */
export function useField(path: JsonPath): {
  readonly value: unknown;
  /** What the schema says that it means, in the reader's language. */
  readonly meaning: string | undefined;
  readonly findings: readonly Finding[];
  readonly set: (value: unknown) => void;
} {
  const { locale, record, describe, findings, edit } = useDesk();
  const own = renderPointer(path);
  return {
    value: valueAt(record, path),
    meaning: (formMeanings[path.join(".")] ?? describe(path)?.means)?.[locale],
    findings: findings.filter(({ pointer }) => pointer === own || pointer.startsWith(`${own}/`)),
    set: (value) => edit(path, value),
  };
}
