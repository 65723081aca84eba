import { translate } from "@docusaurus/Translate";
import type { MouseEvent, ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  readonly title: string;
  readonly note: string;
  /** Told how many places further on. */
  readonly onMove: (by: number) => void;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
};

/** What a reader does with a paper of a list: writes a note, moves it, takes it out. */
export function PaperControls({ title, note, onMove, onNote, onRemove }: Props): ReactNode {
  const move = (by: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    onMove(by);
    // A row that is moved loses the focus.
    requestAnimationFrame(() => button.focus());
  };
  const named = (message: string) => `${message}${title}`;
  return (
    <div className={`tools ${styles.controls}`} data-control="">
      <textarea
        rows={2}
        value={note}
        aria-label={named(translate({ id: "lists.note", message: "筆記：" }))}
        onChange={(event) => onNote(event.target.value)}
        onBlur={() => note !== note.trim() && onNote(note.trim())}
      />
      <button
        type="button"
        aria-label={named(translate({ id: "lists.up", message: "上移：" }))}
        onClick={move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={named(translate({ id: "lists.down", message: "下移：" }))}
        onClick={move(1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={named(translate({ id: "lists.remove", message: "移除：" }))}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}
