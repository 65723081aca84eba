import { type ComponentProps, type ReactNode, useId } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";
import { useComposedText } from "./use-composed-text.ts";

type Props = Pick<ComponentProps<"input">, "lang" | "inputMode"> & {
  readonly label: string;
  /** Of the record, where it is the text of a value and not only part of its field. */
  readonly path?: JsonPath;
  readonly text: string;
  /** What is offered while typing, any other text being right, too. */
  readonly choices?: readonly string[] | undefined;
  /** Ids of what explains it. */
  readonly describedBy?: string | undefined;
  readonly onText: (text: string) => void;
};

/** A labelled field of one line. */
export function LineText({
  label,
  path,
  text,
  choices,
  describedBy,
  onText,
  ...own
}: Props): ReactNode {
  const id = useId();
  const hasChoices = choices !== undefined && choices.length > 0;
  return (
    <div className={styles.field} id={path && fieldId(path)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={describedBy}
        list={hasChoices ? `${id}-choices` : undefined}
        {...own}
        {...useComposedText(text, onText)}
      />
      {hasChoices && <Choices id={`${id}-choices`} choices={choices} />}
    </div>
  );
}

/** What a field offers while one types into it, as each browser and phone shows it. */
export function Choices({
  id,
  choices,
}: {
  readonly id: string;
  readonly choices: readonly string[];
}): ReactNode {
  return (
    <datalist id={id}>
      {choices.map((choice) => (
        <option key={choice} value={choice} />
      ))}
    </datalist>
  );
}
