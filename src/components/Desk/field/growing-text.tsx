import { type ReactNode, useId } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";
import { useComposedText } from "./use-composed-text.ts";

type Props = {
  readonly label: string;
  /** Of the record, where it is the text of a value and not only part of its field. */
  readonly path?: JsonPath;
  readonly lang?: string;
  readonly text: string;
  /** Ids of what explains it. */
  readonly describedBy?: string | undefined;
  readonly onText: (text: string) => void;
  /** Told when the person goes on. */
  readonly onLeave?: () => void;
};

/** A labelled field that is as high as its text. */
export function GrowingText({
  label,
  path,
  lang,
  text,
  describedBy,
  onText,
  onLeave,
}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.field} id={path && fieldId(path)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        lang={lang}
        aria-describedby={describedBy}
        onBlur={onLeave}
        {...useComposedText(text, onText)}
      />
    </div>
  );
}
