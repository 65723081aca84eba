import type { ChangeEvent, ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  readonly children: ReactNode;
  /** Takes the text of the file. */
  readonly onText: (text: string) => void;
};

/** Brings in a file of JSON, by a button in the page's language: the browser's own speaks that of the browser. */
export function ImportButton({ children, onText }: Props): ReactNode {
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) onText(await file.text());
    // The same file can be chosen again.
    target.value = "";
  };
  return (
    <label className={`tool ${styles.file}`}>
      {children}
      <input type="file" accept=".json,application/json" onChange={read} />
    </label>
  );
}
