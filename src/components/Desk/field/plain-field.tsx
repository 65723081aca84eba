import { type ReactNode, useId } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useField } from "./desk-context.ts";
import { FieldNotes } from "./field-findings.tsx";
import { GrowingText } from "./growing-text.tsx";
import { LineText } from "./line-text.tsx";
import { fieldId } from "./show-field.ts";
import { useChoices } from "./use-choices.ts";

type Props = {
  readonly path: JsonPath;
  readonly label: string;
  /** Whether what it means is said, where the label doesn't say it by itself. */
  readonly hasHelp?: boolean;
  /** Whether it is a text of any length, and not of one line. */
  readonly isLong?: boolean;
};

/** A text of the record, with what other records of the collection say there; an empty one is absent from the record. */
export function PlainField({ path, label, hasHelp = true, isLong = false }: Props): ReactNode {
  const helpId = useId();
  const { own } = useChoices();
  const { value, meaning, findings, set } = useField(path);
  const help = hasHelp ? meaning : undefined;
  const Text = isLong ? GrowingText : LineText;
  return (
    <div id={fieldId(path)}>
      <Text
        label={label}
        text={value === undefined || value === null ? "" : String(value)}
        choices={own[path.join(".")]}
        describedBy={help && helpId}
        onText={(typed) => set(typed === "" ? undefined : typed)}
      />
      <FieldNotes id={helpId} meaning={help} findings={findings} />
    </div>
  );
}
