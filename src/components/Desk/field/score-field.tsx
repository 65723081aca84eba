import { type ReactNode, useId, useState } from "react";
import { parseScore, scoreNumber } from "../../../../scripts/lib/record/values/score.ts";
import { useField } from "./desk-context.ts";
import { FieldNotes } from "./field-findings.tsx";
import { LineText } from "./line-text.tsx";

/** The score, a number in the record as soon as it is one from 0 to 10, whatever its digits and decimal sign. */
export function ScoreField({ label }: { readonly label: string }): ReactNode {
  const helpId = useId();
  const { value, set, ...notes } = useField(["score"]);
  const [typed, setTyped] = useState("");
  const type = (text: string) => {
    setTyped(text);
    set(readScore(text));
  };
  // "8,50" stays as it is typed as long as the record has no other number.
  const shown = readScore(typed) === value ? typed : String(value ?? "");
  return (
    <div id="field/score">
      <LineText label={label} text={shown} inputMode="decimal" describedBy={helpId} onText={type} />
      <FieldNotes id={helpId} {...notes} />
    </div>
  );
}

function readScore(text: string): number | string | undefined {
  return text.trim() === "" ? undefined : (scoreNumber(parseScore(text)) ?? text);
}
