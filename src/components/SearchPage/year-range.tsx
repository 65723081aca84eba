import Translate, { translate } from "@docusaurus/Translate";
import { type FormEvent, type ReactNode, useState } from "react";
import styles from "./styles.module.css";

type Props = {
  /** What the filters call the years that are chosen. */
  readonly choices: readonly string[];
  /** Told the years that are to be chosen instead, none for all. */
  readonly onChoose: (choices: readonly string[]) => void;
};

/** The first and the last year to choose: either may be left open. */
export function YearRange({ choices, onChoose }: Props): ReactNode {
  const chosen = choices.find((choice) => choice.includes("-")) ?? "-";
  const [first = "", last = ""] = chosen.split("-");
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(from === "" && to === "" ? [] : [`${from}-${to}`]);
  };
  return (
    <form className={styles.years} onSubmit={submit}>
      <Year
        label={translate({ id: "facet.year.from", message: "起始年份" })}
        year={from}
        onChange={setFrom}
      />
      <span aria-hidden="true">–</span>
      <Year
        label={translate({ id: "facet.year.to", message: "結束年份" })}
        year={to}
        onChange={setTo}
      />
      <button type="submit">
        <Translate id="facet.year.apply">套用</Translate>
      </button>
    </form>
  );
}

type YearProps = {
  readonly label: string;
  readonly year: string;
  readonly onChange: (year: string) => void;
};

function Year({ label, year, onChange }: YearProps): ReactNode {
  return (
    <input
      type="text"
      inputMode="numeric"
      pattern="\d{4}"
      size={4}
      maxLength={4}
      aria-label={label}
      title={label}
      placeholder="2020"
      value={year}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
