import type { ReactNode } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useDesk } from "../field/desk-context.ts";
import { LocalizedField } from "../field/LocalizedField.tsx";
import { namePart, readNumber } from "../field/name-field.ts";
import { StatementField } from "../field/StatementField.tsx";
import { KeyFigure, Question } from "../form/CardForms.tsx";

/** One part of the cards, by itself, to be written: the finding, a statement, a key figure, an answer with its question. */
export function CardPart({ path }: { readonly path: JsonPath }): ReactNode {
  const { locale } = useDesk();
  const label = namePart(path, locale);
  const last = path.at(-1);
  if (last === "finding" || last === "markdown")
    return <LocalizedField path={path} label={label} />;
  if (path.includes("keyFigures")) return <KeyFigure path={path} />;
  if (last !== "answer") return <StatementField path={path} label={label} />;
  return <Question path={path.slice(0, -1)} number={readNumber(path)} />;
}
