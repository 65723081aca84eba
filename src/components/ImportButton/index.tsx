import type { ReactNode } from "react";
import { FileButton } from "../FileButton/index.tsx";

type Props = {
  readonly children: ReactNode;
  /** Takes the text of the file. */
  readonly onText: (text: string) => void;
};

/** Brings in a file of JSON. */
export function ImportButton({ children, onText }: Props): ReactNode {
  const read = async ([file]: readonly File[]) => {
    if (file !== undefined) onText(await file.text());
  };
  return (
    <FileButton accept=".json,application/json" onFiles={read}>
      {children}
    </FileButton>
  );
}
