import { type ReactNode, useId } from "react";
import { type JsonPath, renderPointer } from "../../../scripts/lib/record/json-pointer.ts";
import { useDesk, useField } from "./desk-context.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { GrowingText } from "./GrowingText.tsx";
import styles from "./styles.module.css";

type Props = {
  readonly path: JsonPath;
  readonly label: string;
  /** Whether a number that is typed is one in the record, too. */
  readonly isNumber?: boolean;
};

/** A text of the record, in a field that grows with it; an empty one is absent from the record. */
export function PlainField({ path, label, isNumber = false }: Props): ReactNode {
  const helpId = useId();
  const { locale } = useDesk();
  const { value, documentation, findings, set } = useField(path);
  return (
    <div id={`field${renderPointer(path)}`}>
      <GrowingText
        label={label}
        text={showText(value)}
        describedBy={documentation && helpId}
        onText={(typed) => set(readTyped(typed, isNumber))}
      />
      {documentation && (
        <small id={helpId} className={styles.help}>
          {documentation.means[locale]}
        </small>
      )}
      <FieldFindings findings={findings} />
    </div>
  );
}

function showText(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

/** "8." and "8.0" are on the way to a number, and stay as they are typed. */
function readTyped(text: string, isNumber: boolean): string | number | undefined {
  if (text === "") return undefined;
  return isNumber && String(Number(text)) === text ? Number(text) : text;
}
