import type { ChangeEvent, ComponentProps, ReactNode } from "react";
import styles from "./styles.module.css";

type Props = Pick<ComponentProps<"input">, "accept" | "multiple"> & {
  readonly children: ReactNode;
  /** What else is to be said of the files, before the button. */
  readonly hint?: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Chooses files by a button in the page's language: the browser's own speaks that of the browser. */
export function FileButton({ children, hint, onFiles, ...own }: Props): ReactNode {
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    // The same file can be chosen again.
    target.value = "";
  };
  return (
    <label className={styles.file}>
      {hint && <span className={styles.hint}>{hint}</span>}
      <span className="tool">{children}</span>
      <input type="file" {...own} onChange={take} />
    </label>
  );
}
