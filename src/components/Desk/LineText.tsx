import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./styles.module.css";
import { useComposedText } from "./use-composed-text.ts";

type Props = Pick<ComponentProps<"input">, "lang" | "inputMode"> & {
  readonly label: string;
  readonly text: string;
  /** What is offered while typing, any other text being right, too. */
  readonly choices?: readonly string[] | undefined;
  /** Ids of what explains it. */
  readonly describedBy?: string | undefined;
  readonly onText: (text: string) => void;
};

/** A labelled field of one line. */
export function LineText({ label, text, choices, describedBy, onText, ...own }: Props): ReactNode {
  const id = useId();
  const hasChoices = choices !== undefined && choices.length > 0;
  return (
    <div className={styles.field}>
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
