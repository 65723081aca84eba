import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props<Option extends string | number> = {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly current: Option;
  readonly onChoose: (option: Option) => void;
};

/** A choice of one among a few, side by side as buttons of which one is pressed. */
export function PressedChoice<Option extends string | number>(props: Props<Option>): ReactNode {
  const { label, options, names, current, onChoose } = props;
  return (
    <fieldset className={styles.options} aria-label={label}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === current}
          onClick={() => onChoose(option)}
        >
          {names[option]}
        </button>
      ))}
    </fieldset>
  );
}
