import type { ReactNode } from "react";
import { words } from "../../../scripts/lib/card/words.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { JsonPath } from "../../../scripts/lib/record/json-pointer.ts";
import { KeyFigure, Question } from "./CardForms.tsx";
import { useDesk } from "./desk-context.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { StatementField } from "./StatementField.tsx";

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

/** What a part of the cards is called on the page, with its number in a list. */
export function namePart(path: JsonPath, locale: Locale): string {
  const { sections, cards } = words[locale];
  const names: Readonly<Record<string, string>> = { ...cards, ...sections };
  const [name = ""] = path.toReversed().flatMap((step) => names[step] ?? []);
  return path.some(Number.isInteger) ? `${name} ${readNumber(path)}` : name;
}

function readNumber(path: JsonPath): number {
  return Number(path.find(Number.isInteger)) + 1;
}
